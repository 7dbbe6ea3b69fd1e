using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>File, line, column, JSON Pointer, id of the record, severity, suggestion and message: what is found in contradictions.</summary>
    private static ExpectedFinding[] Contradictions =>
    [
        new("CM5001-contradiction-id-unique", 63, 13, "/contradictions/1/id", "attack", Error, null,
            """Contradiction "attack" has the id of a contradiction before it; give one of them another id, or leave the ids out."""),
        new("CM5101-contradicting-claim-exists", 50, 35, "/contradictions/0/claims/1", null, Error, "tillerson-attack",
            """Contradiction "lavrov-attack~tillerson-atack" names the claim "tillerson-atack", which is no claim of this dataset. Did you mean "tillerson-attack"?"""),
        new("CM5102-point-at-issue-exists", 52, 16, "/contradictions/0/topic", null, Error, "syria",
            """Contradiction "lavrov-attack~tillerson-attack" names the topic "syira", which is no topic of this dataset. Did you mean "syria"?"""),
        new("CM5103-detector-exists", 52, 28, "/contradictions/0/detection/by", null, Error, "tillerson",
            """Contradiction "lavrov-attack~tillerson-attack" names the detector "tilerson", which is no actor of this dataset. Did you mean "tillerson"?"""),
        new("CM5104-contradiction-reviewer-exists", 57, 21, "/contradictions/0/reviewedBy", null, Error, "fact-checker",
            """Contradiction "lavrov-attack~tillerson-attack" names the reviewer "fact-chequer", which is no actor of this dataset. Did you mean "fact-checker"?"""),
        new("CM5201-two-distinct-claims", 50, 17, "/contradictions/0/claims", null, Error, null,
            """Contradiction "lavrov-attack" has one distinct claim; a contradiction stands between two or more. Add the other claim."""),
        new("CM5202-pair-once", 64, 17, "/contradictions/1/claims", "election", Error, null,
            """Contradiction "election" has the same claims as "attack"; merge the two."""),
        new("CM5203-claim-once-in-contradiction", 50, 55, "/contradictions/0/claims/2", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" has the claim "lavrov-attack" twice; delete it the second time."""),
        new("CM5204-direction-among-claims", 52, 20, "/contradictions/0/direction", null, Error, "tillerson-attack",
            """Contradiction "lavrov-attack~tillerson-attack" has the direction "tillerson-atack", which is none of its claims; name one of them, or leave it out. Did you mean "tillerson-attack"?"""),
        new("CM5205-reason-only-of-apparent", 53, 26, "/contradictions/0/apparentBecause", null, Error, null,
            """Contradiction "lavrov-attack~tillerson-attack" is confirmed and has a reason why it only looks like a contradiction; set "status" to "apparent", or take the reason away."""),
        new("CM5206-apparent-has-reason", 49, 5, "/contradictions/0", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" is apparent without a reason; add "apparentBecause", such as "differentTime"."""),
        new("CM5207-confidence-in-bounds", 52, 55, "/contradictions/0/detection/confidence", null, Error, null,
            """Contradiction "lavrov-attack~tillerson-attack" has the confidence 95, which is not between 0 and 1; write 0.95 for 95 per cent."""),
        new("CM5208-confidence-of-method", 52, 36, "/contradictions/0/detection/confidence", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" has a confidence and was found by hand; add the method, or take the confidence away."""),
        new("CM5209-rule-of-method", 52, 49, "/contradictions/0/detection/rule", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" names the rule "opposite-stance" and was found by the method model; set "method" to "rule", or take the rule away."""),
        new("CM5210-review-after-detection", 53, 21, "/contradictions/0/reviewedOn", null, Error, null,
            """Contradiction "lavrov-attack~tillerson-attack" was reviewed on 2017-04-30, before it was found on 2017-05-01; correct one of the dates."""),
        new("CM5301-not-a-duplicate", 45, 17, "/contradictions/0/claims", null, Warning, null,
            """Contradiction "lavrov-attack~lavrov-denial" stands between claims that say the same by the same claimants; merge the claims, or say with "repeats" that one says the other again."""),
        new("CM5302-common-topic", 54, 17, "/contradictions/0/claims", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" stands between claims that have no topic in common; add the topic to them, or look whether they contradict each other."""),
        new("CM5303-point-at-issue-of-claims", 56, 16, "/contradictions/0/topic", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" has the topic "interference", which none of its claims has; correct the topic, or add it to the claims."""),
        new("CM5304-times-overlap", 52, 17, "/contradictions/0/claims", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" stands between "lavrov-attack" about 2011 and "tillerson-attack" about 2017, times that do not overlap; set "status" to "apparent" and "apparentBecause" to "differentTime", or correct a time."""),
        new("CM5305-partners-stand", 51, 35, "/contradictions/0/claims/1", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" is open, and its claim "tillerson-attack" is retracted; set "status" to "resolved", or to "apparent" with its reason."""),
    ];
}
