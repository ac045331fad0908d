/** Timeouts for stylesheets, and for the script that most pages have, in milliseconds. */
const cssTimeoutMs = 8000;
const scriptTimeoutMs = 20_000;

/**
 * A script for the head of every page, after `bootDisplay`. A script that does not come, or not in time,
 * lets the page say so (`.late` in the styles), and what waited for it shows its plain form
 * (styles/to-come.css). A stylesheet that hangs would keep the page white, so
 * after a while it counts for print only, until it comes. It runs as it stands, so it is a text.
 */
export const bootLate = `addEventListener('error',e=>{if(e.target.src)d.late=d.unscripted=''},true);setTimeout(()=>document.querySelectorAll('link[rel=stylesheet]').forEach(l=>{if(!l.sheet){l.media='print';l.onload=()=>l.media='all'}}),${cssTimeoutMs});setTimeout(()=>{d.unscripted='';d.started||(d.late='')},${scriptTimeoutMs})`;
