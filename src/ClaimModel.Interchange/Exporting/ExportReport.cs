namespace ClaimModel.Interchange;

/// <summary>The report of an export.</summary>
/// <param name="Losses">What the format could not carry; empty if nothing was lost.</param>
public sealed record ExportReport(ValueList<ExportLoss> Losses);
