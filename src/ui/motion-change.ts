import { domMin } from 'framer-motion';

/** The features `change`. A file of its own, because import() loads whole files. */
export const motionChange = domMin;
