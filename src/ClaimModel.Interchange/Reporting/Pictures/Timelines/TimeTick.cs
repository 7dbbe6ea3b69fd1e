namespace ClaimModel.Interchange.Reporting.Pictures.Timelines;

/// <summary>A mark on the axis of a timeline.</summary>
/// <param name="Day">The moment, in days since 1 March of the year 0.</param>
/// <param name="Label">Its label, such as <c>Apr 12</c>.</param>
/// <param name="Context">What the label leaves out, such as the year, where it differs from the mark before; otherwise, empty.</param>
internal sealed record TimeTick(double Day, string Label, string Context);
