let playing: { readonly who: object; readonly stop: () => void } | undefined;

/**
 * One player of the page plays at a time: who begins stops the one before. Two at once would move
 * more than a phone can carry, and more than anybody can watch.
 */
export function takeTurn(who: object, stop: () => void): void {
  if (playing !== undefined && playing.who !== who) playing.stop();
  playing = { who, stop };
}
