namespace ClaimModel.Cli.Views;

/// <summary>The parts in which a dataset is shown.</summary>
internal enum DatasetSection
{
    Actors,
    Topics,
    Sources,
    Claims,
    Contradictions,
}
