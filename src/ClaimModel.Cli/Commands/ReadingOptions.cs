using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Commands;

/// <summary>The options of all commands that read datasets.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<bool> _comments = new(Names.Comments) { Description = "Allow comments and trailing commas in JSON. They are skipped, and not written." };

    private readonly Option<long?> _maxBytes = SharedOptions.Size(
        Names.MaxBytes, "The maximum size of a document in bytes, such as 500M; JSON Lines may be longer. [default: 512M]", Array.MaxLength);

    private readonly Option<long?> _maxLine = SharedOptions.Size(
        Names.MaxLineBytes, "The maximum length of a line of JSON Lines, in bytes, such as 100M. Longer lines are reported and skipped. [default: 64M]", ReadOptions.LongestLine);

    private readonly Option<long?> _maxDecompressed = SharedOptions.Size(
        Names.MaxDecompressedBytes, "The maximum size of the content of a compressed file, in bytes, such as 500M or 64G. [default: 16G]");

    private readonly Option<int?> _maxRatio = SharedOptions.Number(
        Names.MaxDecompressionRatio, "How many times as large as a compressed file its content may be, if it is larger than 64 MiB. [default: 200]", 1, int.MaxValue);

    private readonly Option<long?> _maxTemporary = SharedOptions.Size(
        Names.MaxTemporaryBytes,
        "The maximum size of a temporary file, in bytes, to which standard input or a compressed file is copied. The environment variable TMPDIR sets its folder. [default: 64G]");

    /// <summary>Gets the names of the options, for messages of the library.</summary>
    public static OptionNames Names { get; } = new()
    {
        Comments = "--comments",
        MaxBytes = "--max-bytes",
        MaxLineBytes = "--max-line",
        MaxDecompressedBytes = "--max-decompressed",
        MaxDecompressionRatio = "--max-ratio",
        MaxTemporaryBytes = "--max-temporary",
        TemporaryFolder = "the environment variable TMPDIR",
    };

    /// <summary>Gets the options in the order of the help.</summary>
    public IEnumerable<Option> All => [_comments, _maxBytes, _maxLine, _maxDecompressed, _maxRatio, _maxTemporary];

    public InputOptions Of(ParseResult arguments)
    {
        var reading = new ReadOptions { AllowCommentsAndTrailingCommas = arguments.GetValue(_comments), Names = Names };
        reading = reading with
        {
            MaxBytes = (int)(arguments.GetValue(_maxBytes) ?? reading.MaxBytes),
            MaxLineBytes = (int)(arguments.GetValue(_maxLine) ?? reading.MaxLineBytes),
            MaxDecompressedBytes = arguments.GetValue(_maxDecompressed) ?? reading.MaxDecompressedBytes,
            MaxDecompressionRatio = arguments.GetValue(_maxRatio) ?? reading.MaxDecompressionRatio,
        };
        return new(reading, arguments.GetValue(_maxTemporary) ?? StreamingOptions.Default.MaxTemporaryBytes);
    }
}
