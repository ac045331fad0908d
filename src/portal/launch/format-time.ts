/** A duration as SCORM 1.2 writes it, as in `0001:02:03.04`. */
export function formatTimespan(milliseconds: number): string {
  const { hours, minutes, seconds } = divide(milliseconds);
  // More than four figures are refused.
  return `${two(Math.min(hours, 9999), 4)}:${two(minutes)}:${two(seconds)}`;
}

/** A duration as SCORM 2004 and xAPI write it, with two decimals at most, as in `PT1H2M3.04S`. */
export function formatDuration(milliseconds: number): string {
  const { hours, minutes, seconds } = divide(milliseconds);
  return `PT${hours}H${minutes}M${Number(seconds)}S`;
}

/** The time of day as SCORM 1.2 writes it, as in `09:05:00`. */
export function formatClock(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => two(part)).join(':');
}

/** A time as SCORM 2004 writes it: Moodle refuses any but two figures after the second's dot. */
export function formatTimestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 22)}Z`;
}

function divide(milliseconds: number): { hours: number; minutes: number; seconds: string } {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6_000) % 60,
    seconds: ((hundredths % 6_000) / 100).toFixed(2),
  };
}

function two(part: number | string, length = 2): string {
  const [whole = '', ...rest] = String(part).split('.');
  return [whole.padStart(length, '0'), ...rest].join('.');
}
