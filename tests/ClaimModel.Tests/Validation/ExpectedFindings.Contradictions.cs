using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>The expected findings in contradictions: file, line, column, JSON Pointer, record id, severity, suggestion and message.</summary>
    private static ExpectedFinding[] Contradictions =>
    [
        new("CM5001-contradiction-id-unique", 63, 13, "/contradictions/1/id", "attack", Error, null,
            """Contradiction "attack" has the id of an earlier contradiction; give one of them another id, or omit the ids."""),
        new("CM5101-contradicting-claim-exists", 50, 35, "/contradictions/0/claims/1", null, Error, "tillerson-attack",
            """Contradiction "lavrov-attack~tillerson-atack" names the claim "tillerson-atack", which is not a claim in this dataset. Did you mean "tillerson-attack"?"""),
        new("CM5102-contradiction-topic-exists", 52, 16, "/contradictions/0/topic", null, Error, "syria",
            """Contradiction "lavrov-attack~tillerson-attack" names the topic "syira", which is not a topic in this dataset. Did you mean "syria"?"""),
        new("CM5103-detector-exists", 52, 28, "/contradictions/0/detection/by", null, Error, "tillerson",
            """Contradiction "lavrov-attack~tillerson-attack" names the detector "tilerson", which is not an actor in this dataset. Did you mean "tillerson"?"""),
        new("CM5104-contradiction-reviewer-exists", 57, 21, "/contradictions/0/reviewedBy", null, Error, "fact-checker",
            """Contradiction "lavrov-attack~tillerson-attack" names the reviewer "fact-chequer", which is not an actor in this dataset. Did you mean "fact-checker"?"""),
        new("CM5201-two-distinct-claims", 50, 17, "/contradictions/0/claims", null, Error, null,
            """Contradiction "lavrov-attack" has one distinct claim; a contradiction needs two or more. Add the other claim."""),
        new("CM5202-contradiction-unique", 64, 17, "/contradictions/1/claims", "election", Error, null,
            """Contradiction "election" has the same claims as "attack"; merge the two."""),
        new("CM5203-claim-listed-once", 50, 55, "/contradictions/0/claims/2", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" has the claim "lavrov-attack" twice; delete the second occurrence."""),
        new("CM5204-direction-among-claims", 52, 20, "/contradictions/0/direction", null, Error, "tillerson-attack",
            """Contradiction "lavrov-attack~tillerson-attack" has the direction "tillerson-atack", which is not one of its claims; name one of them, or omit it. Did you mean "tillerson-attack"?"""),
        new("CM5205-reason-only-if-apparent", 53, 26, "/contradictions/0/apparentBecause", null, Error, null,
            """Contradiction "lavrov-attack~tillerson-attack" is confirmed but has a reason for being only apparent; set "status" to "apparent", or remove the reason."""),
        new("CM5206-apparent-has-reason", 49, 5, "/contradictions/0", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" is apparent but has no reason; add "apparentBecause", such as "differentTime"."""),
        new("CM5207-confidence-in-bounds", 52, 55, "/contradictions/0/detection/confidence", null, Error, null,
            """Contradiction "lavrov-attack~tillerson-attack" has the confidence 95, which is not between 0 and 1; write 0.95 for 95 percent."""),
        new("CM5209-rule-needs-method", 52, 49, "/contradictions/0/detection/rule", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" names the rule "opposite-stance" but was detected by the method model; set "method" to "rule", or remove the rule."""),
        new("CM5210-review-after-detection", 53, 21, "/contradictions/0/reviewedOn", null, Error, null,
            """Contradiction "lavrov-attack~tillerson-attack" was reviewed on 2017-04-30, before it was detected on 2017-05-01; correct one of the dates."""),
        new("CM5301-not-a-duplicate", 45, 17, "/contradictions/0/claims", null, Warning, null,
            """Contradiction "lavrov-attack~lavrov-denial" is between claims with the same text and stance by the same claimants; merge the claims, or use "repeats" to say that one repeats the other."""),
        new("CM5302-common-topic", 54, 17, "/contradictions/0/claims", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" is between claims that have no topic in common; add the topic to them, or check whether they contradict each other."""),
        new("CM5303-contradiction-topic-of-claims", 56, 16, "/contradictions/0/topic", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" has the topic "interference", which none of its claims has; correct the topic, or add it to the claims."""),
        new("CM5304-times-overlap", 52, 17, "/contradictions/0/claims", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" is between "lavrov-attack" about 2011 and "tillerson-attack" about 2017, which do not overlap; set "status" to "apparent" and "apparentBecause" to "differentTime", or correct one of the times."""),
        new("CM5305-contradicting-claims-active", 51, 35, "/contradictions/0/claims/1", null, Warning, null,
            """Contradiction "lavrov-attack~tillerson-attack" is open, but its claim "tillerson-attack" is retracted; set "status" to "resolved", or to "apparent" with a reason."""),
    ];
}
