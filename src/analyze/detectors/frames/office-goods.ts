/** What any office buys, and no maker of software sells. */
const goods = `chair|chairs|desk|desks|furniture|carpet|carpets|blinds|lamps|lighting|kitchen|canteen|catering|caterer|caterers|\
coffee|vending|cleaning|cleaner|cleaners|car|cars|fleet|van|vans|truck|trucks|bikes|forklift|forklifts|hotel|hotels|venue|venues|\
flight|flights|coach|bus|electricity|heating|waste|recycling|security_service|security_guards|courier|couriers|postage|\
stationery|paper|toner|printer|printers|copier|copiers|laptop|laptops|tablet|tablets|phones|headsets|monitors|uniforms|workwear|\
shoes|gloves|insurance|insurer|insurers|pension|office_space|office_building|building|buildings|roof|painting|painter|painters|\
plumber|gardener|gardeners|landscaping|plants|flowers|party|gifts|photographer|brochures|banners|packaging|pallets|machinery|\
tyres|architect|architects|builders|translators|interpreters|bike_racks|bike_shelters|lockers|mills|gritting|snow_clearing|snow_removal|hedges|\
window_cleaning|window_cleaners|scaffolding|laundry|linen|conveyor|conveyors|conveyor_belt|conveyor_belts|belts|pumps|valves|motors|\
bearings|trailers|trailer|crane|cranes|excavators|diggers|tractors|harvesters|boilers|compressors|racking|shelving|steel|timber|cement|gravel|fabric|\
fabrics|yarn|flour|beds|mattresses|wheelchairs|dialysis_chairs|hauliers|haulier|forwarders|solar_panels|batteries`;

/** Behind goods that are named for themselves: not "car park software". */
const apart = `.|,|;|and|or|in|on|of|for|from|with|at|to|by|this|next|is|are|was|has|will|goes|go|closes|opens|ends|starts|contract|\
contracts|until|before|after|as|because|so|that|then`;

/** What is arranged for a day, and what may upset it. */
const events = `room|rooms|hall|venue|hotel|catering|lunch|dinner|party|trip|outing|excursion|travel|train|trains|flight|flights|taxi|bus|\
speaker|speakers|workshop|meeting|session|event|fair|stand|booth|weather|rain|rains|snow|snows|strike|holiday|holidays|weekend|birthday|\
projector|parking|babysitter|ill|sick|late`;

/** Looked around for or put out to tender, and not ours. Syntax: `compileFrames`. */
export const lookedAt = `
look|looking|shop|shopping|search|searching|hunting ~1 for|at|around_for ~3 ${goods} ${apart}
quote|quotes|offers|bids|proposals|prices|quotations ~3 for|on|of ~3 ${goods} ${apart}
market_study|market_survey|market_analysis|price_comparison|comparison ~1 of|for|on ~3 ${goods} ${apart}
rfp|rfq|rfi|tender|tenders|itt ~1 for|on|of ~3 ${goods} ${apart}
${goods} ~1 rfp|rfq|rfi|tender
tender|tendering|retender ~3 ${goods} ${apart}
what else|others ~2 out_there|available|charge|cost|offer|ask ~1 in|for|by_way_of ~2 ${goods} ${apart}
ask|asked|asking ~4 what ~3 charge|cost|want|take ~4 ${goods} ${apart}
compare|comparing|evaluate|evaluating|consider|considering|review|reviewing|choose|choosing|shortlist|shortlisted|shortlisting ~4 \
${goods} ${apart}
plan b for|if|in_case|when ~3 ${events}
draw|drawing|drew ~3 conclusion|conclusions ~1 from ~3 them|figures|numbers|data|survey|results|report|answers|study|chart|charts
look|looking at ~1 page|pages|slide|slides|line|lines|row|rows|chapter|paragraph|screenshot|photo|photos|minutes|agenda
`;

/** Words to print, not prices. Syntax: `compileFrames`. */
export const citations = `
quote|quotes|testimonial|testimonials ~1 from|by|of ~3 customer|customers|client|clients|guest|guests|users|members|patients|\
students|staff|colleagues|employees
ask|asked|asking ~3 customers|clients|guests|users|members|patients|students|staff|colleagues|employees for ~1 quote|quotes
`;
