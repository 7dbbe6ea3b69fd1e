using ClaimModel.Json.Normalization;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    /// <summary>Returns a dataset whose texts are in Unicode Normalization Form C, as rule CM0102 requires; the same records if they already are.</summary>
    /// <remarks>
    /// Nothing else changes. Ids and URLs (<c>url</c>, <c>archivedUrl</c>) are kept as they are, because they refer to something; so are extensions,
    /// and the words of propositions that are the id of a record of this dataset.
    /// </remarks>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors, and the texts of the dataset itself, such as its title, are not normalized.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="PlatformNotSupportedException">The runtime has no Unicode data (invariant globalization).</exception>
    public ClaimDataset NormalizeTexts(CancellationToken cancellationToken = default)
    {
        if (!UnicodeData.IsAvailable)
        {
            throw new PlatformNotSupportedException("Texts cannot be normalized, because the runtime has no Unicode data (invariant globalization); install libicu.");
        }

        var normalizer = RecordNormalizer.For(EnumerateRecords().Skip(1));
        return RecordType.Listed.Aggregate(
            (ClaimDataset)normalizer.Normalize(this),
            (dataset, type) => type.With(dataset, type.In(dataset).Select(Normalize)));

        ExtensibleRecord Normalize(ExtensibleRecord record)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return normalizer.Normalize(record);
        }
    }
}
