/**
 * What a host says about keeping progress. `alone`: there is none, so this device keeps it.
 * `waiting`: nothing is known yet. `saving`: more was done than what
 * the host has stored. `unsaved-here`: the host could not store it, the device did.
 * `unconfirmed`: the host does not say whether it stored anything.
 */
export type SaveStatus =
  | 'alone'
  | 'waiting'
  | 'saving'
  | 'in-portal'
  | 'in-page'
  | 'unsaved-here'
  | 'unsaved'
  | 'unconfirmed'
  | 'ended'
  | 'looking-back'
  | 'own-file';
