namespace ClaimModel.Analysis.Time;

/// <summary>Specifies how the times that two claims are about relate.</summary>
internal enum TimeRelation : byte
{
    Same,
    Undetermined,
    Different,
}
