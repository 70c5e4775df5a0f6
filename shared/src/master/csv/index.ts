export { exportTable } from './export-table.ts'
export { type Imported, importTable, type Wrong } from './import-table.ts'
