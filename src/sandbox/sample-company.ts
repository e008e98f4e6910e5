/** The configuration of `defuse demo`: an invented vendor, its people and a dozen customers. Ports are filled in. */
export function sampleConfig(ports: { imap: number; smtp: number; console: number }): string {
  return `
company:
  name: Marlow
  domains: [marlow.example]
  brands: [Marlow, Marlow Stock]
  timeZone: Europe/London
people:
  ines: { name: Ines Carvalho, address: ines@marlow.example, roles: [csm], manager: priya }
  tom: { name: Tom Adeyemi, address: tom@marlow.example, roles: [csm], manager: priya }
  priya: { name: Priya Nair, address: priya@marlow.example, roles: [manager], manager: walter }
  walter: { name: Walter Brandt, address: walter@marlow.example, roles: [executive] }
  sofia: { name: Sofia Lindqvist, address: sofia@marlow.example, roles: [executive] }
  omar: { name: Omar Haddad, address: omar@marlow.example, roles: [operator] }
mailboxes:
  support:
    address: support@marlow.example
    imap: { host: 127.0.0.1, port: ${ports.imap}, secure: false, user: support, passwordEnv: DEMO_PASSWORD }
    pollSeconds: 5
smtp: { host: 127.0.0.1, port: ${ports.smtp}, security: none, from: defuse@marlow.example }
console: { baseUrl: "http://127.0.0.1:${ports.console}", listen: "127.0.0.1:${ports.console}" }
competitors:
  - { name: Rivermark, aliases: [Rivermark One] }
  - { name: Ledger Hill, aliases: [LedgerHill] }
accounts:
  fjordline: { name: Fjordline Logistics, domains: [fjordline.example], csm: ines, manager: priya }
  copperfield: { name: Copperfield Dental, domains: [copperfield-dental.example], csm: ines, manager: priya }
  hartwell: { name: Hartwell Foods, domains: [hartwell.example], csm: tom, manager: priya }
  oakhaven: { name: Oakhaven Schools, domains: [oakhaven.example], csm: tom, manager: priya }
  pinecrest: { name: Pinecrest Hotels, domains: [pinecrest.example], csm: ines, manager: priya }
  lumen: { name: Lumen Opticians, domains: [lumen-opticians.example], csm: ines, manager: priya }
  sable: { name: Sable & Finch, domains: [sablefinch.example], csm: tom, manager: priya }
  northgate: { name: Northgate Timber, domains: [northgate-timber.example], csm: tom, manager: priya }
  bellweather: { name: Bellweather Insurance, domains: [bellweather.example], csm: ines, manager: priya }
  alder: { name: Alder Clinics, domains: [alder-clinics.example], csm: tom, manager: priya }
  westbrook: { name: Westbrook Cycles, domains: [westbrook.example], csm: tom, manager: priya }
  quill: { name: Quill & Co, domains: [quillco.example], csm: ines, manager: priya }
`;
}

/** The library of workarounds and trainings that the demo's drafts may use (YAML, as a customer would keep it). */
export const sampleLibrary = `
- id: WA-014
  topic: bug
  terms: [export, csv]
  kind: workaround
  title: Run the export by hand from Reports
  steps:
    - Open Reports, then Exports.
    - Choose the list and press Run now; the file is ready in about two minutes.
  owner: product support
- id: TR-003
  topic: onboarding
  terms: [training, walkthrough, setup]
  kind: training
  title: A 30-minute walkthrough of stock counts
  steps:
    - We count one shelf together on a shared screen.
  owner: customer education
- id: WA-021
  topic: performance
  terms: [slow, scan, loading]
  kind: workaround
  title: Switch the scanner to the light view
  steps:
    - On the device open Settings, then Display, and choose Light.
  owner: product support
`;
