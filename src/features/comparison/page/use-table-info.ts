import { createContext, use } from 'react';
import type { TableInfo } from '#features/comparison/model/table.ts';

/** The table and the words of a view, for every component in it. */
export const TableInfoContext = createContext<TableInfo | undefined>(undefined);

/** Returns the table and the words of the view. Throws outside of one. */
export function useTableInfo(): TableInfo {
  const info = use(TableInfoContext);
  if (!info) throw new Error('A part of the comparison stands outside TableInfoContext.');
  return info;
}
