/** @param {string} id */
function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The practice call page has no #${id}.`);
  return found;
}

const address = new URL(location.href);
const roomName = decodeURIComponent(address.pathname.split('/').filter(Boolean).at(-1) ?? 'practice');
const letters = roomName.replace(/[^\p{L}\p{N}]/gu, '');

part('room').textContent = roomName;
part('client-initials').textContent = letters.length > 0 && letters.length <= 3 ? letters.toUpperCase() : 'C';

/** @type {number | null} */
let began = null;

function showTime() {
  const seconds = began === null ? 0 : Math.floor((Date.now() - began) / 1000);
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  part('timer').textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** @param {'call' | 'waiting' | 'left'} state */
function show(state) {
  part('tiles').hidden = state !== 'call';
  part('waiting').hidden = state !== 'waiting';
  part('left').hidden = state !== 'left';
  began = state === 'call' ? Date.now() : null;
  showTime();
}

/** What a switch is called off and on, and what it changes. */
const switches = {
  microphone: { off: 'Mute', on: 'Unmute', set: () => {} },
  camera: {
    off: 'Stop camera',
    on: 'Start camera',
    set: (/** @type {boolean} */ isOn) => document.querySelector('.self')?.classList.toggle('off', isOn),
  },
  share: {
    off: 'Share screen',
    on: 'Stop sharing',
    set: (/** @type {boolean} */ isOn) => {
      part('shared').hidden = !isOn;
    },
  },
  chat: {
    off: 'Chat',
    on: 'Chat',
    set: (/** @type {boolean} */ isOn) => {
      const chat = /** @type {HTMLElement | null} */ (document.querySelector('.chat'));
      if (chat) chat.hidden = !isOn;
      part('stage').classList.toggle('no-chat', !isOn);
    },
  },
};

for (const button of document.querySelectorAll('[data-switch]')) {
  const name = /** @type {keyof typeof switches} */ (button.getAttribute('data-switch'));
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    const label = button.querySelector('span');
    if (label) label.textContent = isOn ? switches[name].on : switches[name].off;
    switches[name].set(isOn);
  });
}

part('chat-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const input = /** @type {HTMLInputElement} */ (part('chat-input'));
  if (input.value.trim() === '') return;
  const line = document.createElement('li');
  line.className = 'own';
  const who = document.createElement('span');
  who.className = 'who';
  who.textContent = 'You';
  line.append(who, input.value);
  part('messages').append(line);
  line.scrollIntoView({ block: 'nearest' });
  input.value = '';
});

part('admit').addEventListener('click', () => show('call'));
part('return').addEventListener('click', () => show('call'));
part('leave').addEventListener('click', () => show('left'));
setInterval(showTime, 1000);
show(address.searchParams.get('state') === 'waiting' ? 'waiting' : 'call');
