// A file of its own, because import() loads whole files.
export { domMin } from 'framer-motion';
