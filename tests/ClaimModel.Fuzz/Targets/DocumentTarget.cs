using System.Text;
using System.Text.Json;
using ClaimModel.Fuzz.Fuzzing;
using ClaimModel.Fuzz.Streams;
using ClaimModel.Validation;

namespace ClaimModel.Fuzz.Targets;

/// <summary>Documents: reading from bytes, a text and streams; rules and validators; writing and reading again; <see cref="JsonSerializer"/>.</summary>
internal sealed class DocumentTarget : IFuzzTarget
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly ClaimDatasetValidator Validator = new(Results.Options with { MinimumSeverity = DiagnosticSeverity.Info });

    public string Name => "document";

    public void Run(byte[] input) => ClaimDataset.Read(input).Validate(Results.Options);

    public void Compare(byte[] input, Random random)
    {
        var result = ClaimDataset.Read(input);
        var expected = Results.Of(result.Diagnostics);
        CompareReading(input, random, expected);
        CompareValidation(result);
        CompareWriting(result);
        CompareSerializer(input, result);
        _ = ClaimDataset.Read(input, new() { AllowCommentsAndTrailingCommas = true }).Validate(Results.Options);
    }

    private static void CompareReading(byte[] input, Random random, string expected)
    {
        using (var pieces = new PiecesStream(input, random))
        {
            DifferenceException.ThrowIfDifferent("a stream in pieces", expected, Results.Of(ClaimDataset.Read(pieces).Diagnostics));
        }

        using (var pieces = new PiecesStream(input, random))
        {
            DifferenceException.ThrowIfDifferent("an asynchronous stream in pieces", expected, Results.Of(ClaimDataset.ReadAsync(pieces).GetAwaiter().GetResult().Diagnostics));
        }

        DifferenceException.ThrowIfDifferent("reading without the plain form", expected, Results.Of(ClaimDataset.Read(input, Results.WithoutPlainForm).Diagnostics));
        if (IsText(input, out var text))
        {
            DifferenceException.ThrowIfDifferent("a string", expected, Results.Of(ClaimDataset.Read(text).Diagnostics));
        }
    }

    private static void CompareValidation(ReadResult result)
    {
        var report = result.Validate(Results.Options);
        DifferenceException.ThrowIfDifferent("a second validation", Results.Of(report.Diagnostics), Results.Of(result.Validate(Results.Options).Diagnostics));
        var dataset = result.Dataset.AcceptLoss().ToBuilder().ToDataset();
        var rules = dataset.Validate(Results.Options).Diagnostics.Select(static found => $"{found.Code} {found.Message}").Order(StringComparer.Ordinal);
        var validator = Validator.Validate(dataset).Errors.Select(static failure => $"{failure.ErrorCode} {failure.ErrorMessage}").Order(StringComparer.Ordinal);
        DifferenceException.ThrowIfDifferent("the FluentValidation validator", string.Join('\n', rules), string.Join('\n', validator));
    }

    private static void CompareWriting(ReadResult result)
    {
        byte[] written;
        if (result.HasErrors)
        {
            try
            {
                _ = result.Dataset.ToUtf8();
                throw new DifferenceException("A dataset that was read with errors was written.");
            }
            catch (InvalidDatasetException)
            {
            }
        }

        var dataset = result.Dataset.AcceptLoss();
        try
        {
            written = dataset.ToUtf8();
        }
        catch (JsonException) when (result.HasErrors)
        {
            return; // a required value is missing, so it cannot be written
        }

        var again = ClaimDataset.Read(written);
        if (!result.HasErrors)
        {
            DifferenceException.ThrowIfNot(!again.HasErrors, $"What was written is read with errors: {Results.Of(again.Diagnostics)}");
            DifferenceException.ThrowIfNot(again.Dataset.Equals(result.Dataset), "What was written and read again is not equal.");
            DifferenceException.ThrowIfNot(again.Dataset.GetHashCode() == result.Dataset.GetHashCode(), "Equal datasets have different hash codes.");
        }

        DifferenceException.ThrowIfDifferent("writing again", Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(again.Dataset.AcceptLoss().ToUtf8()));
        DifferenceException.ThrowIfNot(ClaimDataset.Read(dataset.ToUtf8(new() { Indented = !new WriteOptions().Indented })).Dataset.AcceptLoss().Equals(again.Dataset.AcceptLoss()), "The other layout is read as another dataset.");
    }

    private static void CompareSerializer(byte[] input, ReadResult result)
    {
        try
        {
            var dataset = JsonSerializer.Deserialize<ClaimDataset>(input);
            DifferenceException.ThrowIfNot(result.HasErrors || result.Dataset.Equals(dataset), "JsonSerializer reads another dataset.");
        }
        catch (JsonException exception)
        {
            DifferenceException.ThrowIfNot(result.HasErrors, $"JsonSerializer does not read what ClaimDataset.Read reads: {exception.Message}");
        }
    }

    private static bool IsText(byte[] input, out string text)
    {
        try
        {
            text = StrictUtf8.GetString(input);
            return !text.StartsWith('\uFEFF');
        }
        catch (ArgumentException)
        {
            text = "";
            return false;
        }
    }
}
