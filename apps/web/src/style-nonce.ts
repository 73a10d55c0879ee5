/**
 * Nonce that style elements must carry under the page's Content-Security-Policy; the gateway writes it into the page.
 * Mantine asks for it by `getStyleNonce`; the scroll lock below its dialogs (react-style-singleton) looks at `__webpack_nonce__`.
 */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

Object.assign(globalThis, { __webpack_nonce__: styleNonce });
