/** The configuration file of a small company with one customer. */
export const companyFile = `
company: { name: Marlow, domains: [vendor.example], timeZone: Europe/London }
people:
  csm: { name: Cleo Marsh, address: cleo@vendor.example, roles: [csm], manager: boss }
  boss: { name: Bo Reyes, address: bo@vendor.example, roles: [manager], manager: exec }
  exec: { name: Edda Lind, address: edda@vendor.example, roles: [executive] }
  ops: { name: Ola Pike, address: ola@vendor.example, roles: [operator] }
mailboxes:
  support:
    address: support@vendor.example
    imap: { host: imap.vendor.example, user: support, passwordEnv: SECRET }
smtp: { host: smtp.vendor.example, from: defuse@vendor.example }
accounts:
  acme: { name: Acme, domains: [acme.example], csm: csm, manager: boss }
competitors:
  - { name: Rivermark }
`;
