// What the options of choices are called.

/** Labels of option lists: [German, English]. */
export const OPTIONS = {
  format: {
    online: ['Online', 'Online'],
    'in-person': ['Vor Ort', 'In person'],
    hybrid: ['Hybrid', 'Hybrid'],
  },
  kind: {
    'multi-stakeholder-partnership': ['Multi-Akteurs-Partnerschaft', 'Multi-stakeholder partnership'],
    initiative: ['Initiative', 'Initiative'],
    network: ['Netzwerk', 'Network'],
    organisation: ['Organisation', 'Organisation'],
  },
  memberGroups: {
    government: ['Staat', 'Government'],
    'private-sector': ['Wirtschaft', 'Private sector'],
    'civil-society': ['Zivilgesellschaft', 'Civil society'],
    academia: ['Wissenschaft', 'Academia'],
    'international-organisation': ['Internationale Organisationen', 'International organisations'],
  },
  regions: {
    global: ['Weltweit', 'Global'],
    africa: ['Afrika', 'Africa'],
    'asia-pacific': ['Asien und Pazifik', 'Asia and the Pacific'],
    europe: ['Europa', 'Europe'],
    'eastern-europe-central-asia': ['Osteuropa und Zentralasien', 'Eastern Europe and Central Asia'],
    'latin-america-caribbean': ['Lateinamerika und Karibik', 'Latin America and the Caribbean'],
    'middle-east-north-africa': ['Naher Osten und Nordafrika', 'Middle East and North Africa'],
    'north-america': ['Nordamerika', 'North America'],
  },
  sdgs: {
    1: ['Keine Armut', 'No poverty'],
    2: ['Kein Hunger', 'Zero hunger'],
    3: ['Gesundheit und Wohlergehen', 'Good health and well-being'],
    4: ['Hochwertige Bildung', 'Quality education'],
    5: ['Geschlechtergleichheit', 'Gender equality'],
    6: ['Sauberes Wasser und Sanitäreinrichtungen', 'Clean water and sanitation'],
    7: ['Bezahlbare und saubere Energie', 'Affordable and clean energy'],
    8: ['Menschenwürdige Arbeit und Wirtschaftswachstum', 'Decent work and economic growth'],
    9: ['Industrie, Innovation und Infrastruktur', 'Industry, innovation and infrastructure'],
    10: ['Weniger Ungleichheiten', 'Reduced inequalities'],
    11: ['Nachhaltige Städte und Gemeinden', 'Sustainable cities and communities'],
    12: ['Nachhaltiger Konsum und Produktion', 'Responsible consumption and production'],
    13: ['Maßnahmen zum Klimaschutz', 'Climate action'],
    14: ['Leben unter Wasser', 'Life below water'],
    15: ['Leben an Land', 'Life on land'],
    16: ['Frieden, Gerechtigkeit und starke Institutionen', 'Peace, justice and strong institutions'],
    17: ['Partnerschaften zur Erreichung der Ziele', 'Partnerships for the goals'],
  },
};
