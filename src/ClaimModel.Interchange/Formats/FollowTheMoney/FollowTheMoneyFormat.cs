using ClaimModel.Interchange.Tables.Rows;

namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>Statements of FollowTheMoney as CSV: who or what has which property, according to which dataset.</summary>
internal sealed class FollowTheMoneyFormat : IImportFormat
{
    public string Name => "followthemoney";

    public string Description => "FollowTheMoney statements (CSV)";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        var headings = DelimitedHeadings.Of(beginning).ToHashSet(StringComparer.Ordinal);
        return headings.IsSupersetOf([FollowTheMoneyColumns.EntityId, FollowTheMoneyColumns.Property, FollowTheMoneyColumns.Value, FollowTheMoneyColumns.Dataset]);
    }

    public void Import(ImportContext context) => new FollowTheMoneyImporter(context).Run();
}
