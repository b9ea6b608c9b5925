export { ActionList } from './action-list.tsx';
export { CardSheet } from './card-sheet.tsx';
export { FigureList } from './figure-list.tsx';
export { PhoneNav, type PhonePlace, phoneNavItem } from './phone-nav.tsx';
