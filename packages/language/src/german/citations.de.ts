/** Words in citations; names, journals and numbers are the same in every language. */
export const CITATIONS_DE: Readonly<Record<string, string>> = {
  'American surgical quality register, {}':
    'Amerikanisches Register der chirurgischen Qualität, {0}',
  'Book chapter, {}': 'Buchkapitel, {0}',
  'Botox label, United States, {*}': 'Botox, Vereinigte Staaten, {0}',
  'Botox package insert, Japan {#}, {#}rd edition, June {#}':
    'Packungsbeilage von Botox, Japan {0}, {1}. Auflage, Juni {2}',
  'Botox product information, United Kingdom and European Union, {*}':
    'Botox, Vereinigtes Königreich und Europäische Union, {0}',
  'Carbamazepine label, United States, {*}': 'Carbamazepin, Vereinigte Staaten, {0}',
  'Case report, {}': 'Fallbericht, {0}',
  'Cochrane review {}': 'Cochrane-Übersicht {0}',
  'Japanese national inpatient register, {}': 'Japanisches nationales Krankenhausregister, {0}',
  'Meta-analysis of reoperations, {#} studies': 'Metaanalyse erneuter Operationen, {0} Studien',
  'Open-access series of abobotulinumtoxinA, {}':
    'Frei zugängliche Serie zu AbobotulinumtoxinA, {0}',
  'Xeomin label, United States, {*}': 'Xeomin, Vereinigte Staaten, {0}',
  'Product label': 'Fachinformation',
  'Product information, {}': 'Fachinformation, {0}',
  '{}, quoted by {}, table {#}': '{0}, zitiert nach {1}, Tabelle {2}',
};
