using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;

namespace ClaimModel.Interchange.Tests.Tables.Conversion;

public class DateTextTests
{
    [Theory]
    [InlineData("2020-03", null, "2020-03")]
    [InlineData("September 18, 2025", null, "2025-09-18")]
    [InlineData("31-10-2020", null, "2020-10-31")]
    [InlineData("10/31/2020", null, "2020-10-31")]
    [InlineData("03/04/2020", "day-month-year", "2020-04-03")]
    [InlineData("03/04/2020", "month-day-year", "2020-03-04")]
    [InlineData("3.4.2020", "day-month-year", "2020-04-03")]
    [InlineData("2020/3/4", "day-month-year", "2020-03-04")]
    [InlineData("03/04/2020 14:30", "day-month-year", "2020-04-03T14:30:00")]
    [InlineData("12. März 2020", null, "2020-03-12")]
    [InlineData("12 mars 2020", null, "2020-03-12")]
    [InlineData("12 de marzo de 2020", null, "2020-03-12")]
    [InlineData("2020-03-12T10:00:00Z", null, "2020-03-12T10:00:00Z")]
    public void Convert_Date_IsEdtf(string text, string? order, string date) =>
        DateText.Convert(text, new DateForms { Order = order }, isPeriod: false).Should().Be(new Converted(date, null));

    [Theory]
    [InlineData("03/04/2020", null)]
    [InlineData("3.4.20", "day-month-year")]
    [InlineData("31/02/2020", "day-month-year")]
    [InlineData("13/13/2020", null)]
    [InlineData("soon", null)]
    [InlineData("44000", null)]
    public void Convert_AmbiguousOrWrong_Fails(string text, string? order)
    {
        var converted = DateText.Convert(text, new DateForms { Order = order }, isPeriod: false);

        converted.Value.Should().BeNull();
        converted.Error.Should().Contain($"\"{text}\"").And.EndWith(".").And.Contain("\"dates\"");
    }

    [Theory]
    [InlineData("43922", "1900", "2020-04-01")]
    [InlineData("43922.5", "1900", "2020-04-01T12:00:00")]
    [InlineData("42460", "1904", "2020-04-01")]
    public void Convert_SerialDate_IsEdtf(string text, string serial, string date) =>
        DateText.Convert(text, new DateForms { Serial = serial }, isPeriod: false).Value.Should().Be(date);

    [Theory]
    [InlineData("12.03.20", "dd.MM.yy", "2020-03-12")]
    [InlineData("Mar 2020", "MMM yyyy", "2020-03")]
    public void Convert_Format_HasThePrecisionOfTheFormat(string text, string format, string date) =>
        DateText.Convert(text, new DateForms { Formats = [format] }, isPeriod: false).Value.Should().Be(date);
}
