namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>What most claims of a random dataset are about, so that conflicts of each kind are frequent.</summary>
internal enum Focus
{
    Terms,
    Names,
    Places,
    Quantities,
    Dates,
    Relations,
    Attributions,
    Everything,
}
