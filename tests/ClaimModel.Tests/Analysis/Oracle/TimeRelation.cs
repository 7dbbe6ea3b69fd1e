namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>How the times of two claims relate, from the best to the worst for a conflict.</summary>
internal enum TimeRelation
{
    Same,
    Undetermined,
    Different,
}
