/**
 * A script for the head of every page. Some hosts redirect `two-words.html` to `two-words/`, or
 * `course/index.html` to `course`: then every relative address in the page would lead to the wrong
 * folder. It puts the folder right before anything is loaded. It runs as it stands, so it is a text.
 * `404.html` is shown at addresses of any depth, and is left alone.
 */
export const mendAddress = `try{var p=document.documentElement.dataset.page,l=location,n=l.pathname.split('/').pop(),t=p==='index.html'?(/^$|^index$|\\./.test(n)?'':n+'/'):n||p==='404.html'?'':'../'+p;if(t)history.replaceState(null,'',t+l.search+l.hash)}catch(e){}`;
