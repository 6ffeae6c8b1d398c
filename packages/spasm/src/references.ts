/** Sources by the short name the code uses for them; each ends in its DOI. */
export const REFERENCES = {
  attentionMesh:
    'Grishchenko I, et al. Attention Mesh: high-fidelity face mesh prediction in real-time. 2020. doi:10.48550/arXiv.2006.10962',
  faceDetector:
    'Bazarevsky V, et al. BlazeFace: sub-millisecond neural face detection on mobile GPUs. 2019. doi:10.48550/arXiv.1907.05047',
  iris: 'Ablavatski A, et al. Real-time pupil tracking from monocular video for digital puppetry. 2020. doi:10.48550/arXiv.2006.11341',
  blinkLength:
    'Ousler GW, et al. Blink patterns and lid-contact times in dry-eye and normal subjects. Clin Ophthalmol 2014;8:869-74. doi:10.2147/OPTH.S56783',
  blinkRate:
    'Bentivoglio AR, et al. Analysis of blink rate patterns in normal subjects. Mov Disord 1997;12:1028-34. doi:10.1002/mds.870120629',
  definition:
    'Yaltho TC, Jankovic J. The many faces of hemifacial spasm: differential diagnosis of unilateral facial spasms. Mov Disord 2011;26:1582-92. doi:10.1002/mds.23692',
  nonConjugate:
    "Osaki MH, et al. Analysis of blink activity and anomalous eyelid movements in patients with hemifacial spasm. Graefe's Arch Clin Exp Ophthalmol 2019. doi:10.1007/s00417-019-04567-w",
  closureTime:
    'Peterson DA, et al. Objective, computerized video-based rating of blepharospasm severity. Neurology 2016;87:2146-53. doi:10.1212/WNL.0000000000003336',
  aperture:
    'Gameiro GR, et al. Objective demonstration of eyelid spasm relief with smartphone and custom software in hemifacial spasm patients. Int Ophthalmol 2024. doi:10.1007/s10792-024-03070-4',
  otherBabinski:
    'Stamey W, Jankovic J. The other Babinski sign in hemifacial spasm. Neurology 2007;69:402-4. doi:10.1212/01.wnl.0000266389.52843.3b',
  babinskiAccuracy:
    'Pawlowski M, Gess B, Evers S. The Babinski-2 sign in hemifacial spasm. Mov Disord 2013. doi:10.1002/mds.25472',
  comparison:
    'Colosimo C, et al. A comparative study of primary and secondary hemifacial spasm. Arch Neurol 2006;63:441-4. doi:10.1001/archneur.63.3.441',
  jankovic:
    'Jankovic J, Orman J. Botulinum A toxin for cranial-cervical dystonia: a double-blind, placebo-controlled study. Neurology 1987;37:616-23. doi:10.1212/WNL.37.4.616',
  smc: 'Lee JA, et al. Stereotact Funct Neurosurg 2012;90:16-9. doi:10.1159/000330396',
  cohenAlbert: 'Used as an outcome in: Front Neurol 2021;12:687945. doi:10.3389/fneur.2021.687945',
  raters:
    'Lee HY, et al. Interrater reliability of motor severity scales for hemifacial spasm. J Neural Transm 2023;130:1269-79. doi:10.1007/s00702-023-02667-w',
  poisson:
    'Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437-42. doi:10.1093/biomet/28.3-4.437',
  wilson:
    'Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209-12. doi:10.1080/01621459.1927.10502953',
  bootstrap:
    'Künsch HR. The jackknife and the bootstrap for general stationary observations. Ann Stat 1989;17:1217-41. doi:10.1214/aos/1176347265',
} as const;

/** The short name of a source. */
export type ReferenceName = keyof typeof REFERENCES;
