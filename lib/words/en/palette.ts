/** Words of the palette. */
export const paletteWords = {
  'palette.title': 'Go to or run',
  'palette.placeholder': 'Go to a client or session, or type ? for what else it knows',
  'palette.recent': 'used lately',
  'palette.archived': 'archived',
  'palette.found': '{count, plural, =0 {Nothing found} one {# found} other {# found}}',
  'palette.none.places': 'No client and no session fits.',
  'palette.none.commands': 'No command that makes sense here fits.',
  'palette.none.headings': 'The open document has no such heading.',
  'palette.help.places': 'Go to a client or session',
  'palette.help.commands': 'Run a command',
  'palette.none.texts': 'No text holds these words.',
  'palette.texts.what': 'Words in notes, reflections, moments, goals, episodes and prompts said.',
  'palette.help.texts': 'Find words in everything written',
  'palette.help.tags': 'Find what has a tag',
  'palette.help.headings': 'Go to a heading of the open document',
} as const;
