/**
 * A script for the head of every page: sets the chosen look and movement before the first paint.
 * It runs as it stands, so it is a text; settings.ts writes what it reads.
 */
export const bootDisplay = `try{var s=JSON.parse(localStorage.getItem('roots-and-reach:settings'))||{},d=document.documentElement.dataset;if(s.look==='light'||s.look==='dark')d.theme=s.look;if(s.motion==='less')d.motion='less'}catch(e){}`;
