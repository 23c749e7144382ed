using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Tests.Standards;

public sealed class DocumentTests
{
    private const string BilledFees = "finance.billed-fees.billed-fees.odcs.yaml";

    [Fact]
    public void A_contract_says_where_the_data_is()
    {
        var contract = Documents.Read(Documents.Named(Documents.Company(), BilledFees).Text);

        contract.At("servers/0/type").ShouldBe("sqlserver");
        contract.At("servers/0/environment").ShouldBe("prod");
        contract.At("servers/0/schema").ShouldBe("reporting");
        contract.At("servers/0/host").ShouldBe(
            ""
                + ""
                + $"{new AzureNames(Documents.Prefix, DataMesh.Model.Environments.EnvironmentName.Prod).SqlServer(DomainName.Parse("finance"), StoreName.Parse("billing"))}.database.windows.net");
        contract.At("schema/0/physicalName").ShouldBe("reporting.billed_fees");
    }

    [Fact]
    public void A_contract_says_who_approves_and_who_reads_until_when()
    {
        var grant = Documents.Grant("operations/fee-earner-performance", "finance/billed-fees/billed-fees", new DateOnly(2027, 8, 31));
        var elsewhere = Documents.Grant("operations/fee-earner-performance", "human-resources/fee-targets/fee-targets", new DateOnly(2027, 8, 31));

        var contract = Documents.Read(Documents.Named(Documents.Company(grant, elsewhere), BilledFees).Text);

        contract.At("roles/0/firstLevelApprovers").ShouldBe("sg-finance-owners, sg-finance-stewards");
        contract.At("roles/0/secondLevelApprovers").ShouldBeNull();
        contract.At("roles/0/customProperties/0/value/0/consumer").ShouldBe("operations/fee-earner-performance");
        contract.At("roles/0/customProperties/0/value/0/until").ShouldBe("2027-08-31");
        contract.At("roles/0/customProperties/0/value/1/consumer").ShouldBeNull();
    }

    [Fact]
    public void Restricted_data_needs_a_second_approval()
    {
        var contract = Documents.Read(Documents.Named(Documents.Company(), "customer-service.call-recordings.call-recordings.odcs.yaml").Text);

        contract.At("roles/0/secondLevelApprovers").ShouldBe("sg-customer-service-owners, sg-customer-service-stewards");
    }

    [Fact]
    public void A_product_names_the_contracts_that_it_reads_and_offers()
    {
        var facts = Documents.Company();
        var reader = Documents.Read(Documents.Named(facts, "operations.fee-earner-performance.odps.yaml").Text);
        var read = Documents.Read(Documents.Named(facts, BilledFees).Text);
        var offered = Documents.Read(Documents.Named(facts, "operations.fee-earner-performance.fee-earner-performance.odcs.yaml").Text);

        reader.At("inputPorts/0/name").ShouldBe("finance/billed-fees/billed-fees");
        reader.At("inputPorts/0/contractId").ShouldBe(read.At("id"));
        reader.At("outputPorts/0/contractId").ShouldBe(offered.At("id"));
        reader.At("outputPorts/0/inputContracts/0/id").ShouldBe(read.At("id"));
        reader.At("outputPorts/0/type").ShouldBe("dataset");
    }

    [Fact]
    public void A_port_that_differs_from_its_product_has_its_own_contract()
    {
        var facts = Documents.Facts(EveryStore.Mesh);

        Documents.Read(Documents.Named(facts, "everything.everything.sql-table.odcs.yaml").Text).At("version").ShouldBe("3.0.0");
        Documents.Read(Documents.Named(facts, "everything.everything.postgres-table.odcs.yaml").Text).At("version").ShouldBe("2.1.0");
        Documents.Read(Documents.Named(facts, "everything.everything.lake-report.odcs.yaml").Text).At("schema/0/properties/0/name").ShouldBeNull();
    }

    [Fact]
    public void A_contract_says_what_its_columns_are()
    {
        var contract = Documents.Read(Documents.Named(Documents.Facts(EveryStore.Mesh), "everything.everything.sql-table.odcs.yaml").Text);

        contract.At("schema/0/properties/0/logicalType").ShouldBe("string");
        contract.At("schema/0/properties/0/description").ShouldBe("The key: a \"quoted\" word, a colon: and a # sign.");
        contract.At("schema/0/properties/0/tags/0").ShouldBe("personal-data");
        contract.At("schema/0/properties/1/primaryKeyPosition").ShouldBe("2");
        contract.At("schema/0/properties/1/required").ShouldBe("false");
        contract.At("schema/0/properties/1/quality/0/name").ShouldBe("known");
        contract.At("schema/0/properties/2/properties/0/classification").ShouldBe("restricted");
        contract.At("schema/0/properties/3/items/logicalType").ShouldBe("string");
        contract.At("schema/0/properties/4/items/properties/0/name").ShouldBe("amount");
        contract.At("schema/0/quality/0/name").ShouldBe("one-row-a-key");
        contract.At("schema/0/quality/1/name").ShouldBeNull();
    }

    [Fact]
    public void A_contract_says_what_is_promised_about_the_service_and_for_how_long()
    {
        var contract = Documents.Read(Documents.Named(Documents.Facts(EveryStore.Mesh), "everything.everything.sql-table.odcs.yaml").Text);

        contract.At("status").ShouldBe("deprecated");
        (contract.At("slaProperties/0/value"), contract.At("slaProperties/0/unit")).ShouldBe(("90", "s"));
        contract.At("slaProperties/1/value").ShouldBe("99.95");
        (contract.At("slaProperties/2/value"), contract.At("slaProperties/2/unit")).ShouldBe(("36", "h"));
        (contract.At("slaProperties/3/property"), contract.At("slaProperties/3/value")).ShouldBe(("endOfLife", "2027-03-31"));
    }

    [Fact]
    public void Ids_are_the_same_in_every_environment()
    {
        var facts = Documents.Company();
        var elsewhere = facts with { Names = new AzureNames(Documents.Prefix, DataMesh.Model.Environments.EnvironmentName.Dev) };

        Documents.Read(Documents.Named(elsewhere, BilledFees).Text).At("id").ShouldBe(Documents.Read(Documents.Named(facts, BilledFees).Text).At("id"));
        Ids(facts).ShouldBeUnique();
        Ids(facts).Count.ShouldBe(facts.Mesh.Products.Length + facts.Mesh.Ports.Length);
    }

    private static List<string?> Ids(CatalogFacts facts) => [.. CatalogDocuments.Of(facts).Select(document => Documents.Read(document.Text).At("id"))];
}
