/** What the page opens with: the Taiwan question, as those who speak of it most answer it. */
export const openingView = {
  actors: ['russia', 'china', 'japan', 'taiwan', 'united-states'],
  propositions: ['taiwan-part-of-china'],
  nodes: [
    'State:russia',
    'State:china',
    'State:japan',
    'State:taiwan',
    'State:united-states',
    'Proposition:taiwan-part-of-china',
    'Statement:takaichi-diet-20251107',
    'Statement:lavrov-tass-20251228',
    'Pact:russia-china-treaty-2001',
  ],
  /** The remark and the interview that the page proposes to look at. */
  tokyo: 'Statement:takaichi-diet-20251107',
  moscow: 'Statement:lavrov-tass-20251228',
  sentence:
    'Is Taiwan part of China? The latest recorded answers of China, Japan, Russia, Taiwan and the United States, with the remark in Tokyo of 7 November 2025, the interview in Moscow of 28 December 2025, and the treaty it names.',
} as const;
