import { RootsAndReach } from './roots-and-reach.ts';

// A page may carry two courses, and each snippet brings this script along.
if (!customElements.get('roots-and-reach')) customElements.define('roots-and-reach', RootsAndReach);
