namespace ClaimModel.Cli.Views;

/// <summary>The sections of a dataset on the screen.</summary>
internal enum DatasetSection
{
    Actors,
    Topics,
    Sources,
    Claims,
    Contradictions,
}
