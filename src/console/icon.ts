/** The icon of the browser's tab: the product's sign. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2f8f78" stroke-width="2.4" stroke-linecap="round"><path d="M19.5 6.8A9 9 0 1 0 21 12"/><path d="M8 12.5l3 3 7-9"/></svg>`;
