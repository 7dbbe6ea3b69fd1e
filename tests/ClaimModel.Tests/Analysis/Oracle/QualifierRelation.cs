namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>How the qualifiers of two propositions relate, from the best to the worst for a conflict.</summary>
internal enum QualifierRelation
{
    Same,
    Unclear,
    Different,
}
