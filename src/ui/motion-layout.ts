import { domMax } from 'framer-motion';

/** What `layout`, `layoutId` and `drag` need. A file of its own, because import() loads whole files. */
export const layoutFeatures = domMax;
