/** Words of the list in which keys are changed. */
export const keyBindingWords = {
  'key-bindings.title': 'Keys',
  'key-bindings.what':
    'Keys act while a page of Beside has the focus; two that follow each other act in the workspace only. Those that your browser keeps for itself never arrive here.',
  'key-bindings.filter': 'Filter by command or key',
  'key-bindings.none': 'No command fits this filter.',
  'key-bindings.no-key': 'no key',
  'key-bindings.yours': 'yours',
  'key-bindings.change': 'Change the key of “{title}”',
  'key-bindings.reset': 'Give “{title}” its usual key back',
  'key-bindings.take-away': 'Leave “{title}” without a key',
  'key-bindings.reset-all': 'Give all their usual keys back',
  'key-bindings.recording': 'Press the keys for “{title}”; Escape leaves it as it is',
  'key-bindings.recording.second':
    '{keys}, and then? Press the second key for “{title}”; Escape leaves it as it is',
  'key-bindings.two': 'Two keys, one after the other',
  'key-bindings.alone': '{keys} alone',
  'key-bindings.begins':
    'Two keys that follow each other have to begin with Ctrl or Alt; {keys} is for typing. Choose another.',
  'key-bindings.kept': 'Your browser keeps {keys} for itself. Choose another.',
  'key-bindings.moment': '{keys} marks moments or adds words in a session. Choose another.',
  'key-bindings.typing': '{keys} is needed for moving about and typing. Add Ctrl or Alt, or choose another.',
  'key-bindings.held': '{keys} runs “{titles}” now.',
  'key-bindings.take': 'Use it here instead',
  'key-bindings.leave': 'Leave it',
} as const;
