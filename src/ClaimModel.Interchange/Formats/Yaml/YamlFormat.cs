using ClaimModel.Interchange.Translation;

namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Datasets in YAML 1.2.</summary>
internal sealed class YamlFormat : IImportFormat, IExportFormat
{
    public string Name => "yaml";

    public string Description => "datasets in YAML 1.2";

    public ValueList<string> Extensions { get; } = [".claims.yaml", ".claims.yml", ".yaml", ".yml"];

    public bool Recognizes(ReadOnlySpan<byte> beginning) => IsMatch(beginning);

    /// <summary>Determines whether a text has a line <c>claimModel: …</c>, or begins with a directive of YAML.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> beginning)
    {
        var text = beginning.StartsWith("\uFEFF"u8) ? beginning[3..] : beginning;
        return text.StartsWith("claimModel:"u8) || text.StartsWith("%YAML "u8) || text.IndexOf("\nclaimModel:"u8) >= 0;
    }

    public void Import(ImportContext context)
    {
        var options = new ReadOptions { File = context.Options.File, MaxBytes = context.Options.MaxBytes, MaxDiagnostics = context.Options.MaxDiagnostics };
        TranslatedImport.Add(YamlReader.Read(context.ReadBytes(), options, context.CancellationToken), context);
    }

    public void Export(ExportContext context) => YamlWriter.Write(context.Dataset, context.Output, context.CancellationToken);
}
