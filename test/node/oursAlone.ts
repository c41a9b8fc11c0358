/** What fixes run stands in no menu, and what views run in those of the views alone. */
export const OURS_ALONE = [
  'scaleOrNot.goTo',
  'scaleOrNot.fixNotMade',
  'scaleOrNot.chooseARecord',
  'scaleOrNot.renameToTheNextFreeNumber',
  'scaleOrNot.open',
  'scaleOrNot.openToTheSide',
  'scaleOrNot.copy',
  'scaleOrNot.tick',
  'scaleOrNot.showMore',
];
