namespace ClaimModel.Interchange.Tests.Support;

/// <summary>A format whose import is an action of the test.</summary>
internal sealed class ProbeFormat(Action<ImportContext> import) : IImportFormat
{
    public string Name => "probe";

    public string Description => "an action of a test";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning) => false;

    public void Import(ImportContext context) => import(context);

    /// <summary>Runs an action on an input, and returns the result.</summary>
    public static ImportResult Run(byte[] input, Action<ImportContext> import, ImportOptions? options = null) =>
        ClaimImport.Read(new MemoryStream(input), new ProbeFormat(import), (options ?? new()) with { File = "f" });
}
