/** The resource types of FHIR R4 (4.0.1). */
export const RESOURCE_TYPES: ReadonlySet<string> = new Set(
  (
    'Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse ' +
    'AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement ' +
    'CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ' +
    'ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition ' +
    'Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest ' +
    'CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest ' +
    'DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference EffectEvidenceSynthesis ' +
    'Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence ' +
    'EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal ' +
    'GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization ' +
    'ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice ' +
    'Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration ' +
    'MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct ' +
    'MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication ' +
    'MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured ' +
    'MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect ' +
    'MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation ' +
    'ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation ' +
    'Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner ' +
    'PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson ' +
    'RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject ' +
    'RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen ' +
    'SpecimenDefinition StructureDefinition StructureMap Subscription SubscriptionStatus Substance ' +
    'SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation ' +
    'SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task ' +
    'TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription'
  ).split(' '),
);

/** The elements of those types that the record takes resources of, choices by their full names. */
export const ELEMENT_NAMES: ReadonlySet<string> = new Set(
  (
    'abatementAge abatementDateTime abatementPeriod abatementRange abatementString account active ' +
    'activity address addresses agent amount appointment asserter authenticator author authored ' +
    'authoredOn basedOn batch birthDate bodySite careTeam category class classHistory clinicalStatus ' +
    'code communication complication complicationDetail component conclusion conclusionCode contact ' +
    'contained content context contributor courseOfTherapyType created createdDateTime createdPeriod ' +
    'custodian dataAbsentReason date dateAsserted deceasedBoolean deceasedDateTime definition ' +
    'derivedFrom description detectedIssue device deviceName diagnosis dispenseRequest ' +
    'distinctIdentifier doNotPerform docStatus dosage dosageInstruction duration effectiveDateTime ' +
    'effectiveInstant effectivePeriod effectiveTiming encounter entity episodeOfCare eventHistory ' +
    'evidence expirationDate extension focalDevice focus followUp form frames gender ' +
    'generalPractitioner goal groupIdentifier hasMember height hospitalization id identifier image ' +
    'imagingStudy implicitRules informationSource ingredient instantiates instantiatesCanonical ' +
    'instantiatesUri insurance intent interpretation issued item language length link location ' +
    'locationQualifier lotNumber managingOrganization manufactureDate manufacturer maritalStatus ' +
    'masterIdentifier media medicationCodeableConcept medicationReference meta method modality ' +
    'modelNumber modifierExtension morphology multipleBirthBoolean multipleBirthInteger name note ' +
    'occurredDateTime occurredPeriod onsetAge onsetDateTime onsetPeriod onsetRange onsetString ' +
    'operator outcome owner parent partNumber partOf participant patient performedAge ' +
    'performedDateTime performedPeriod performedRange performedString performer performerType period ' +
    'photo policy presentedForm priorPrescription priority property questionnaire reason reasonCode ' +
    'reasonReference recorded recordedDate recorder referenceRange relatesTo replaces report ' +
    'reportedBoolean reportedReference request requester result resultsInterpreter safety ' +
    'securityLabel serialNumber serviceProvider serviceType severity signature source specialization ' +
    'specimen stage status statusHistory statusReason subject substitution supportingInfo ' +
    'supportingInformation target telecom text title type udiCarrier url usedCode usedReference ' +
    'valueBoolean valueCodeableConcept valueDateTime valueInteger valuePeriod valueQuantity ' +
    'valueRange valueRatio valueSampledData valueString valueTime verificationStatus version view ' +
    'width'
  ).split(' '),
);
