/** *Make This a Record*. */
export const MAKE_THIS_A_RECORD = 'scaleOrNot.makeThisARecord';
