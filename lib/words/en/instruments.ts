/** Statements of Beside's own instruments, for each voice. */
export const instrumentWords = {
  'instrument.gtb-session.title': 'Session reflection',
  'instrument.gtb-session.note': 'A reflection, not a validated measure',
  'instrument.gtb-session.about':
    'Three questions in our own words, after Bordin’s idea (1979) that working together rests on goals, tasks and bond. There are no norms and no cut-offs: compare it with this client’s own earlier answers, and talk about it.',
  'instrument.gtb-session.practitioner.goal': 'We were working towards what matters to this client.',
  'instrument.gtb-session.practitioner.task': 'The way we worked today suited this client.',
  'instrument.gtb-session.practitioner.bond': 'There was trust and warmth between us.',
  'instrument.gtb-session.client.goal': 'Today we worked towards what matters to me.',
  'instrument.gtb-session.client.task': 'The way we worked today suited me.',
  'instrument.gtb-session.client.bond': 'Today I felt at ease with you, and taken seriously.',
  'instrument.gtb-session.coach.goal': 'We were working towards what this client wants to reach.',
  'instrument.gtb-session.coach.task': 'The way we worked today helped this client move.',
  'instrument.gtb-session.coach.bond': 'There was trust between us, also for the awkward parts.',
  'instrument.gtb-session.coachee.goal': 'Today we worked towards what I want to reach.',
  'instrument.gtb-session.coachee.task': 'The way we worked today helped me move.',
  'instrument.gtb-session.coachee.bond': 'Today I could be open with you, also about the awkward parts.',
  'instrument.anchor.lowest': 'not at all',
  'instrument.anchor.highest': 'completely',
  'instrument.concern': 'Something I’d like us to talk about',
  'instrument.decline': 'I’d rather not rate today',
} as const;
