/** The one style sheet of the public pages; large type, works on old phones, prints in black. */
export const style = `
:root{font:1.125rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
body{margin:0}
main{max-width:40rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25}
h2{font-size:1.2rem}
a{color:#0b4f9c}
fieldset{border:1px solid #767676;border-radius:.25rem;margin:0 0 1.25rem;padding:.5rem 1rem 1rem}
legend{font-weight:700;padding:0 .25rem}
fieldset p{margin:.25rem 0 .5rem}
label{display:block;padding:.55rem 0}
input{width:1.3rem;height:1.3rem;margin:0 .6rem 0 0;vertical-align:-.2rem}
button{font:inherit;font-weight:700;color:#fff;background:#0b4f9c;border:0;border-radius:.25rem;padding:.8rem 2rem;min-width:10rem}
:focus-visible{outline:3px solid #ffb000;outline-offset:2px}
.missing{border:3px solid #b00020}
.fault{color:#b00020;font-weight:700}
.summary{border:3px solid #b00020;padding:0 1rem;margin:0 0 1.25rem}
.index b{font-size:2.5rem;display:block}
dt{font-weight:700}
dd{margin:0 0 .5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;border-bottom:1px solid #767676;padding:.4rem;vertical-align:top}
.weak th{border-left:.25rem solid #b00020;padding-left:.4rem}
@media(max-width:26rem){table{font-size:.875rem}th,td{padding:.4rem .15rem}}
@media print{button{display:none}main{max-width:none}}
`.trim();
