export { DoorScreen } from './door-screen.tsx'
export { DoorNoteScreen } from './note-screen.tsx'
