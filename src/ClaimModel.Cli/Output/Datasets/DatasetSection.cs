namespace ClaimModel.Cli.Output.Datasets;

/// <summary>The parts in which a dataset is shown.</summary>
internal enum DatasetSection
{
    Actors,
    Topics,
    Sources,
    Claims,
    Contradictions,
}
