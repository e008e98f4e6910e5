/** The configuration of `defuse demo`: an invented vendor, its people and a dozen customers. Ports are filled in. */
export function sampleConfig(
  ports: { imap: number; smtp: number; console: number },
  timeZone = 'Europe/London',
): string {
  return `
company:
  name: Marlow
  domains: [marlow.example]
  brands: [Marlow, Marlow Stock]
  timeZone: ${timeZone}
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
    authservId: mx.marlow.example
smtp: { host: 127.0.0.1, port: ${ports.smtp}, security: none, from: defuse@marlow.example }
caps: { perRecipientHour: 100, perHour: 500 }
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
  kind: workaround
  topic: bug
  terms: [export, csv]
  title: Run the export by hand from Reports
  text: open Reports, then Exports, and press Run now; the file is ready after about two minutes
  owner: product support
- id: TR-003
  kind: training
  topic: onboarding
  terms: [training, walkthrough, setup, count, counts, pilot]
  title: A 30-minute walkthrough of stock counts
  text: count one shelf together with us on a shared screen, which takes half an hour
  owner: customer education
- id: WA-021
  kind: workaround
  topic: performance
  terms: [slow, scan, loading]
  title: Switch the scanner to the light view
  text: switch the scanner to the light view under Settings, Display
  owner: product support
`;
