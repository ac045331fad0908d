// A file of its own, because import() loads whole files.
export { domMax } from 'framer-motion';
