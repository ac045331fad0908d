import { domMax } from 'framer-motion';

/** The features `layout`. A file of its own, because import() loads whole files. */
export const motionLayout = domMax;
