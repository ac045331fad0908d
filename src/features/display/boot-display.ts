/**
 * A script for the head of every page: before the first paint it marks a page that stands in a frame,
 * and sets the chosen look and movement. It runs as it stands, so it is a text; settings.ts writes
 * what it reads.
 */
export const bootDisplay = `var d=document.documentElement.dataset;if(parent!==self)d.framed='';try{var s=JSON.parse(localStorage.getItem('roots-and-reach:settings'))||{};if(s.look==='light'||s.look==='dark')d.theme=s.look;if(s.motion==='less')d.motion='less'}catch(e){}`;
