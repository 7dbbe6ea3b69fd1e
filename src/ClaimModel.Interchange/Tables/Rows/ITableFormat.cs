namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>An import format whose input is a table, to which mappings apply.</summary>
internal interface ITableFormat
{
    /// <summary>Opens the table of the input.</summary>
    RowSource OpenRows(ImportContext context);
}
