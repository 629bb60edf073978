<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AccuracyCard</name>
    <message>
        <source>How well they are read</source>
        <translation>Ne kadar iyi okunuyorlar</translation>
    </message>
    <message>
        <source>All kept drawings, read by the reader that is used in Draw; choose another one and compare.</source>
        <translation>Saklanan bütün çizimler, Çiz sekmesindeki okuyucuyla okunur; başka bir okuyucu seçip karşılaştırın.</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation>Rakama göre</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>Yazana göre</translation>
    </message>
    <message>
        <source>Drawings read right, by digit</source>
        <translation>Rakama göre doğru okunan çizimler</translation>
    </message>
    <message>
        <source>Drawings read right, by writer</source>
        <translation>Yazana göre doğru okunan çizimler</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>yanlış</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Henüz okunan bir şey yok</translation>
    </message>
    <message>
        <source>Read right: {right} of {count} ({share})</source>
        <translation>Doğru okunan: {right} / {count} ({share})</translation>
    </message>
    <message>
        <source>The model used in Draw does not read digits: this is what was read when drawn.</source>
        <translation>Çiz sekmesindeki model rakam okumuyor: burada çizim sırasında okunanlar gösteriliyor.</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>{model} ile</translation>
    </message>
</context>
<context>
    <name>ActivationList</name>
    <message>
        <source>Activation functions</source>
        <translation>Aktivasyon fonksiyonları</translation>
    </message>
    <message>
        <source>Click to study it; tick it (space bar) to keep its curve beside the others.</source>
        <translation>İncelemek için tıklayın; eğrisi ötekilerin yanında kalsın isterseniz işaretleyin (Boşluk tuşu).</translation>
    </message>
    <message>
        <source>Click to play with it: it works on several numbers at once and has no curve.</source>
        <translation>Denemek için tıklayın: aynı anda birkaç sayıyla çalışır, bu yüzden eğrisi yoktur.</translation>
    </message>
</context>
<context>
    <name>ActivationTab</name>
    <message>
        <source>Functions</source>
        <translation>Fonksiyonlar</translation>
    </message>
    <message>
        <source>Ticked curves stay beside the one you study.</source>
        <translation>İşaretli eğriler, incelediğiniz eğrinin yanında kalır.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Görünümü sıfırla</translation>
    </message>
    <message>
        <source>Reset the view of the plots</source>
        <translation>Grafiklerin görünümünü sıfırla</translation>
    </message>
    <message>
        <source>Goes back to x from −5 to 5 after you zoomed with the wheel or dragged the paper.</source>
        <translation>Tekerlekle yakınlaştırdıktan ya da sayfayı sürükledikten sonra x için −5 ile 5 arasına döner.</translation>
    </message>
    <message>
        <source>From numbers to probabilities</source>
        <translation>Sayılardan olasılıklara</translation>
    </message>
    <message>
        <source>Curve and slope</source>
        <translation>Eğri ve eğim</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Okuyan model</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>The network that reads; train one of your own in Train and choose it here.</source>
        <translation>Okuyan ağ; Eğit sekmesinde kendi ağınızı eğitin ve burada seçin.</translation>
    </message>
    <message>
        <source>A second network reads the same ink; draw badly and see which one gives up first.</source>
        <translation>İkinci bir ağ aynı çizimi okur; özensiz çizin ve hangisinin önce pes ettiğine bakın.</translation>
    </message>
    <message>
        <source>Back to the bundled reader</source>
        <translation>Programla gelen okuyucuya dön</translation>
    </message>
    <message>
        <source>Reads the same ink with the network that came with the program, to compare it with yours.</source>
        <translation>Aynı çizimi programla gelen ağa okutur; kendi ağınızla karşılaştırabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>What the network reads; draw slowly and see after which piece of the stroke it changes its mind.</source>
        <translation>Ağın okuduğu rakam; yavaşça çizin ve çizginin hangi parçasından sonra fikrini değiştirdiğine bakın.</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} rakam</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Bir rakam çizin</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Bir şey çizin</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Emin</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Büyük olasılıkla</translation>
    </message>
    <message>
        <source>Torn between {first} and {second}</source>
        <translation>{first} ile {second} arasında kararsız</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Kararsız</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Rakam değil</translation>
    </message>
    <message>
        <source>Nothing it knows</source>
        <translation>Tanıdığı bir şey değil</translation>
    </message>
    <message>
        <source>{share} · next: {name} ({other_share})</source>
        <translation>{share} · sonraki: {name} ({other_share})</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the window; it changes at once.</source>
        <translation>Pencerenin dili; hemen değişir.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, or as the computer is set.</source>
        <translation>Açık ya da koyu; isterseniz bilgisayardaki ayara uyar.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Shows all keyboard shortcuts on one sheet (F1).</source>
        <translation>Bütün klavye kısayollarını tek sayfada gösterir (F1).</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
</context>
<context>
    <name>AugmentationSliders</name>
    <message>
        <source>Drawn anew, prepared before the first epoch:</source>
        <translation>Yeniden çizilenler, ilk epoch’tan önce hazırlanır:</translation>
    </message>
    <message>
        <source>Rotation °</source>
        <translation>Dönme °</translation>
    </message>
    <message>
        <source>Turned by up to so many degrees to either side.</source>
        <translation>Her iki yana en çok bu kadar derece döndürülür.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Eğim</translation>
    </message>
    <message>
        <source>Slanted sideways by up to so many pixels per pixel of height.</source>
        <translation>Yüksekliğin her pikseli için yana en çok bu kadar piksel yatırılır.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Width and height shrink or grow by up to this share.</source>
        <translation>Genişlik ve yükseklik en çok bu oranda küçülür ya da büyür.</translation>
    </message>
    <message>
        <source>Shift px</source>
        <translation>Kayma px</translation>
    </message>
    <message>
        <source>Moved by up to so many pixels in each direction.</source>
        <translation>Her yönde en çok bu kadar piksel kaydırılır.</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Strokes become thinner or thicker; at 1 by a whole pixel on each side.</source>
        <translation>Çizgiler incelir ya da kalınlaşır; 1’de her yanda tam bir piksel.</translation>
    </message>
    <message>
        <source>Waves px</source>
        <translation>Dalga px</translation>
    </message>
    <message>
        <source>Smooth waves bend the image by up to so many pixels.</source>
        <translation>Yumuşak dalgalar görüntüyü en çok bu kadar piksel büker.</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Değişmeyen</translation>
    </message>
    <message>
        <source>This share of the images stays as it is.</source>
        <translation>Görüntülerin bu kadarı olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Round pen</source>
        <translation>Yuvarlak uç</translation>
    </message>
    <message>
        <source>This share of the digits is traced and inked anew with a round pen.</source>
        <translation>Rakamların bu kadarının izi sürülür ve yuvarlak uçlu kalemle yeniden çizilir.</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Alışkanlıklar</translation>
    </message>
    <message>
        <source>This share of the ones, sevens and zeros gets a flag, a foot, a bar or a slash.</source>
        <translation>Birlerin, yedilerin ve sıfırların bu kadarı bir bayrak, ayak, çizgi ya da eğik çizgi alır.</translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation>Rakam dışı</translation>
    </message>
    <message>
        <source>This share gives way to letters and scribbles, about which the network is to be unsure.</source>
        <translation>Görüntülerin bu kadarının yerini, ağın kararsız kalması gereken harfler ve karalamalar alır.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What a developer needs to know to find the cause.</source>
        <translation>Nedenini bulmak isteyen geliştiricinin bilmesi gerekenler.</translation>
    </message>
    <message>
        <source>Put this message away.</source>
        <translation>Bu mesajı kapatır.</translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Beklenmedik bir şey oldu</translation>
    </message>
    <message>
        <source>A mistake in the program stopped what it was doing. You can go on working.</source>
        <translation>Programdaki bir hata, o an yapılan işi durdurdu. Çalışmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>The details are in the log file in {folder}.</source>
        <translation>Ayrıntılar {folder} klasöründeki günlük dosyasında.</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Her sınıfın görüntüleri</translation>
    </message>
    <message>
        <source>How many images of each class there are; a class that is rare is learned badly.</source>
        <translation>Her sınıftan kaç görüntü olduğu; az görülen bir sınıf kötü öğrenilir.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Script of this training</source>
        <translation>Bu eğitimin betiği</translation>
    </message>
    <message>
        <source>The script changes with the form: change a setting and see which line it is.</source>
        <translation>Betik formla birlikte değişir: bir ayarı değiştirin ve hangi satır olduğunu görün.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copies the whole script; paste it into an editor or a notebook.</source>
        <translation>Betiğin tamamını kopyalar; bir düzenleyiciye ya da not defterine yapıştırın.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Keeps the script as a file, to run it outside of this program.</source>
        <translation>Betiği bu programın dışında çalıştırmak için dosya olarak saklar.</translation>
    </message>
    <message>
        <source>The script appears here as soon as the settings on the left fit together.</source>
        <translation>Soldaki ayarlar birbirine uyduğunda betik burada görünür.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an editor or a notebook.</source>
        <translation>Kopyalandı. Bir düzenleyiciye ya da not defterine yapıştırın.</translation>
    </message>
    <message>
        <source>This script trains the same network. Of this program it needs only what changes the images at random. Run it with: python script.py</source>
        <translation>Bu betik aynı ağı eğitir. Bu programdan yalnızca görüntüleri rastgele değiştiren bölüme gerek duyar. Çalıştırmak için: python script.py</translation>
    </message>
    <message>
        <source>This script trains the same network without this program. Run it with: python script.py</source>
        <translation>Bu betik aynı ağı bu program olmadan eğitir. Çalıştırmak için: python script.py</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Betiği kaydet</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>They disagree: only one has an answer</source>
        <translation>Aynı fikirde değiller: yalnızca birinin yanıtı var</translation>
    </message>
    <message>
        <source>They disagree: {first} and {second}</source>
        <translation>Aynı fikirde değiller: {first} ve {second}</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>Main</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Öğrenme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durma</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Eğitimin ayarları</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
    <message>
        <source>{number} times “{true}” was read right</source>
        <translation>“{true}” {number} kez doğru okundu</translation>
    </message>
    <message>
        <source>{number} times “{true}” was taken for “{read}”</source>
        <translation>“{true}” {number} kez “{read}” sanıldı</translation>
    </message>
</context>
<context>
    <name>CurveActions</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Sayıları kopyala</translation>
    </message>
    <message>
        <source>Copies the numbers of every epoch as CSV; paste them into a spreadsheet.</source>
        <translation>Her epoch’un sayılarını CSV olarak kopyalar; bir hesap tablosuna yapıştırın.</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Sayıları kaydet (CSV)…</translation>
    </message>
    <message>
        <source>Saves the numbers of every epoch; compare two runs in a spreadsheet.</source>
        <translation>Her epoch’un sayılarını kaydeder; iki eğitimi bir hesap tablosunda karşılaştırın.</translation>
    </message>
    <message>
        <source>Save the curves as picture (PNG)…</source>
        <translation>Eğrileri resim olarak kaydet (PNG)…</translation>
    </message>
    <message>
        <source>Saves the plots as they stand, on white, for a report or a slide.</source>
        <translation>Grafikleri göründükleri gibi beyaz zemine kaydeder; bir raporda veya slaytta kullanın.</translation>
    </message>
    <message>
        <source>Save the curves as vectors (SVG)…</source>
        <translation>Eğrileri vektör olarak kaydet (SVG)…</translation>
    </message>
    <message>
        <source>Saves the plots as they stand, on white, sharp at any size.</source>
        <translation>Grafikleri göründükleri gibi beyaz zemine, her boyda keskin kalacak biçimde kaydeder.</translation>
    </message>
    <message>
        <source>Show learning rate and gradient</source>
        <translation>Öğrenme oranını ve gradyanı göster</translation>
    </message>
    <message>
        <source>Shows how large the steps are; watch it while the loss falls or jumps.</source>
        <translation>Adımların ne kadar büyük olduğunu gösterir; kayıp düşerken veya sıçrarken izleyin.</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard.</source>
        <translation>Sayılar panoda.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} olarak kaydedildi</translation>
    </message>
</context>
<context>
    <name>CurveLegend</name>
    <message>
        <source>Solid line: training. Dashed line: validation. Dotted upright line: the best epoch.</source>
        <translation>Düz çizgi: eğitim. Kesik çizgi: doğrulama. Noktalı dikey çizgi: en iyi epoch.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>best epoch</source>
        <translation>en iyi epoch</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>all</source>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Eğitim görüntüsü</translation>
    </message>
    <message>
        <source>How many of the training images to use. Try 500 to see overfitting.</source>
        <translation>Eğitim görüntülerinden kaçının kullanılacağı. Aşırı öğrenmeyi görmek için 500’ü deneyin.</translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation>Doğrulama payı</translation>
    </message>
    <message>
        <source>The share of the training images that is never learned from, to see how others are read.</source>
        <translation>Eğitim görüntülerinin öğrenmeye hiç katılmayan payı; ağın yeni görüntüleri nasıl okuduğunu gösterir.</translation>
    </message>
    <message>
        <source>Normalise pixels</source>
        <translation>Pikselleri normalleştir</translation>
    </message>
    <message>
        <source>Divides each pixel by 255. Switch it off to see how large inputs make the loss jump.</source>
        <translation>Her pikseli 255’e böler. Büyük girdilerin kaybı nasıl sıçrattığını görmek için kapatın.</translation>
    </message>
    <message>
        <source>0–255 becomes 0–1; without it the loss jumps.</source>
        <translation>0–255 aralığı 0–1 olur; yoksa kayıp sıçrar.</translation>
    </message>
    <message>
        <source>Change images at random</source>
        <translation>Görüntüleri rastgele değiştir</translation>
    </message>
    <message>
        <source>Augmentation: each training image is changed anew in each epoch.</source>
        <translation>Veri artırma (augmentation): her eğitim görüntüsü her epoch’ta yeniden değiştirilir.</translation>
    </message>
    <message>
        <source>Augmentation: the network never sees the same image twice, which helps against overfitting.</source>
        <translation>Veri artırma: ağ aynı görüntüyü iki kez görmez; bu, aşırı öğrenmeye karşı yardımcı olur.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Images of the training</source>
        <translation>Eğitimin görüntüleri</translation>
    </message>
    <message>
        <source>Looking at the images …</source>
        <translation>Görüntülere bakılıyor …</translation>
    </message>
    <message>
        <source>Pixels go in as 0 to 255, not 0 to 1: harder to learn.</source>
        <translation>Pikseller 0–1 değil, 0–255: öğrenmek zorlaşır.</translation>
    </message>
</context>
<context>
    <name>DataPictures</name>
    <message>
        <source>Samples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Random training images with their labels; look for wrong ones.</source>
        <translation>Etiketleriyle rastgele eğitim görüntüleri; yanlış olanları arayın.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ortalamalar</translation>
    </message>
    <message>
        <source>The mean training image of each class; classes that look alike are hard to tell apart.</source>
        <translation>Her sınıfın ortalama eğitim görüntüsü; birbirine benzeyen sınıfları ayırt etmek zordur.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>One training image as the network sees it in different steps; turn it on under Data.</source>
        <translation>Bir eğitim görüntüsünün ağa farklı adımlarda nasıl göründüğü; Veri bölümünden açın.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Draws other training images; press it to see how varied they are.</source>
        <translation>Başka eğitim görüntüleri çeker; ne kadar çeşitli olduklarını görmek için basın.</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Başka görüntüler</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>rakam değil</translation>
    </message>
    <message>
        <source>Augmentation is off: the network sees every image as it is. Turn it on in the form, under Data.</source>
        <translation>Veri artırma kapalı: ağ her görüntüyü olduğu gibi görür. Formda, Veri bölümünden açın.</translation>
    </message>
    <message>
        <source>First the original, then eight changes of it as the network gets them.</source>
        <translation>Önce aslı, sonra ağın gördüğü biçimde sekiz değişik hâli.</translation>
    </message>
    <message>
        <source>original</source>
        <translation>asıl</translation>
    </message>
</context>
<context>
    <name>DatasetChoice</name>
    <message>
        <source>Importing images …</source>
        <translation>İçe aktarılıyor …</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri seti</translation>
    </message>
    <message>
        <source>Digits, clothes, your own drawings, or images that you bring along.</source>
        <translation>Rakamlar, giysiler, kendi çizimleriniz ya da getirdiğiniz görüntüler.</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (yok)</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Dosya içe aktar …</translation>
    </message>
    <message>
        <source>Import a folder of pictures …</source>
        <translation>Resim klasörü içe aktar …</translation>
    </message>
    <message>
        <source>Remove “{name}” …</source>
        <translation>“{name}” setini kaldır …</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>Buraya bir rakam çizin</translation>
    </message>
    <message>
        <source>Draw something here</source>
        <translation>Buraya bir şey çizin</translation>
    </message>
    <message>
        <source>Drawing canvas</source>
        <translation>Çizim tuvali</translation>
    </message>
    <message>
        <source>Arrow keys move the pen or eraser, with Shift in small steps; Space puts it down and lifts it.</source>
        <translation>Ok tuşları kalemi ya da silgiyi taşır (Shift ile küçük adımlarla); Boşluk tuşu indirir ve kaldırır.</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger, the right button erases; or press Space to put the pen down and move it with the arrow keys.</source>
        <translation>Fareyle, kalemle ya da parmakla çizin, sağ düğme siler; ya da Boşluk tuşuyla kalemi indirip ok tuşlarıyla taşıyın.</translation>
    </message>
</context>
<context>
    <name>DrawingBrowser</name>
    <message>
        <source>My drawings</source>
        <translation>Çizimlerim</translation>
    </message>
    <message>
        <source>No drawings yet. Draw a digit in Draw and press what it was.</source>
        <translation>Henüz çizim yok. Çiz sekmesinde bir rakam çizin ve hangi rakam olduğuna basın.</translation>
    </message>
    <message>
        <source>No drawing fits these filters.</source>
        <translation>Bu filtrelere uyan çizim yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Takes all filters away.</source>
        <translation>Bütün filtreleri kaldırır.</translation>
    </message>
</context>
<context>
    <name>DrawingList</name>
    <message>
        <source>Kept drawings</source>
        <translation>Saklanan çizimler</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they select several; a digit key labels what is selected, Del deletes it, Enter shows it on the canvas.</source>
        <translation>Ok tuşları ilerletir, Shift ile birden çok çizim seçilir; rakam tuşu seçilenleri etiketler, Del siler, Enter tuvalde gösterir.</translation>
    </message>
</context>
<context>
    <name>DrawingModel</name>
    <message>
        <source>{label} by {writer}, {date}</source>
        <translation>{label}, yazan: {writer}, {date}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
</context>
<context>
    <name>EpochRow</name>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Reads the same ink as the network did after this epoch; draw something unclear and go back to the first one (arrow keys: one epoch).</source>
        <translation>Aynı çizimi, ağın bu epoch’tan sonraki hâliyle okur; belirsiz bir şey çizin ve ilk epoch’a dönün (ok tuşları: bir epoch).</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play all epochs</source>
        <translation>Bütün epoch’ları oynat</translation>
    </message>
    <message>
        <source>Stays at the epoch that is shown now; press again to go on from there.</source>
        <translation>Şimdi gösterilen epoch’ta kalır; oradan devam etmek için yeniden basın.</translation>
    </message>
    <message>
        <source>Goes through all epochs in some seconds; draw a digit and watch it being learned.</source>
        <translation>Birkaç saniyede bütün epoch’ları gösterir; bir rakam çizin ve nasıl öğrenildiğini izleyin.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {count}</source>
        <translation>Epoch {epoch} / {count}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Finished epochs</source>
        <translation>Biten epoch’lar</translation>
    </message>
    <message>
        <source>Each epoch becomes a row here as soon as it is finished.</source>
        <translation>Biten her epoch burada bir satır olur.</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Use them</source>
        <translation>Çizimleri kullan</translation>
    </message>
    <message>
        <source>Train with these</source>
        <translation>Bunlarla eğit</translation>
    </message>
    <message>
        <source>Opens Train with your drawings as data set; a small network learns your hand quickly.</source>
        <translation>Eğit sekmesini, veri seti olarak çizimlerinizle açar; küçük bir ağ el yazınızı çabucak öğrenir.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Writes the drawings that are shown here to files; filter first to write fewer.</source>
        <translation>Burada gösterilen çizimleri dosyalara yazar; daha azını yazmak için önce filtreleyin.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Adds drawings from files: your own from another computer, or any set like MNIST.</source>
        <translation>Dosyalardan çizim ekler: başka bir bilgisayardaki çizimlerinizi ya da MNIST benzeri herhangi bir veri setini deneyin.</translation>
    </message>
    <message>
        <source>NumPy file (npz) …</source>
        <translation>NumPy dosyası (npz) …</translation>
    </message>
    <message>
        <source>MNIST’s own format (idx) …</source>
        <translation>MNIST’in kendi biçimi (idx) …</translation>
    </message>
    <message>
        <source>Folder of pictures (png) …</source>
        <translation>Resim klasörü (png) …</translation>
    </message>
    <message>
        <source>Table (csv) …</source>
        <translation>Tablo (csv) …</translation>
    </message>
    <message>
        <source>File (npz, idx, csv) …</source>
        <translation>Dosya (npz, idx, csv) …</translation>
    </message>
    <message>
        <source>Folder of pictures …</source>
        <translation>Resim klasörü …</translation>
    </message>
    <message>
        <source>Folder to put the folder of pictures into</source>
        <translation>Resim klasörünün yazılacağı klasör</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Çizimleri dışa aktar</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Çizimleri içe aktar</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Formula</source>
        <translation>Formül</translation>
    </message>
    <message>
        <source>Formula of the derivative</source>
        <translation>Türevin formülü</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Değer aralığı</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>Sıfır merkezli</translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation>Doyuma ulaşır</translation>
    </message>
    <message>
        <source>Use in Train</source>
        <translation>Eğitimde kullan</translation>
    </message>
    <message>
        <source>Use this function in Train</source>
        <translation>Bu fonksiyonu eğitimde kullan</translation>
    </message>
    <message>
        <source>Softmax is meant for the output layer: in hidden layers see how it slows learning.</source>
        <translation>Softmax çıkış katmanı içindir: gizli katmanlarda öğrenmeyi nasıl yavaşlattığını görün.</translation>
    </message>
    <message>
        <source>Puts it into the hidden dense layers of the network in Train and learns the lines.</source>
        <translation>Eğit sekmesindeki ağın gizli tam bağlı katmanlarına koyar; doğruları ağ kendisi öğrenir.</translation>
    </message>
    <message>
        <source>Puts it into the hidden layers of the network in Train: train and compare.</source>
        <translation>Eğit sekmesindeki ağın gizli katmanlarına koyar: eğitin ve karşılaştırın.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ile {high} arası</translation>
    </message>
    <message>
        <source>at both ends</source>
        <translation>iki uçta da</translation>
    </message>
    <message>
        <source>for negative x</source>
        <translation>negatif x için</translation>
    </message>
    <message>
        <source>for positive x</source>
        <translation>pozitif x için</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no, never below 0</source>
        <translation>hayır, hiçbir zaman 0’ın altına inmez</translation>
    </message>
    <message>
        <source>yes, mean output {mean}</source>
        <translation>evet, ortalama çıktı {mean}</translation>
    </message>
    <message>
        <source>no, mean output {mean}</source>
        <translation>hayır, ortalama çıktı {mean}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>All writers</source>
        <translation>Bütün yazanlar</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Bütün rakamlar</translation>
    </message>
    <message>
        <source>Only misread</source>
        <translation>Yalnız yanlış okunanlar</translation>
    </message>
    <message>
        <source>Writer to show</source>
        <translation>Gösterilecek yazan</translation>
    </message>
    <message>
        <source>Shows the drawings of one writer; compare two hands.</source>
        <translation>Tek bir kişinin çizimlerini gösterir; iki el yazısını karşılaştırın.</translation>
    </message>
    <message>
        <source>Digit to show</source>
        <translation>Gösterilecek rakam</translation>
    </message>
    <message>
        <source>Shows one digit; look how many kinds of sevens you have.</source>
        <translation>Tek bir rakamı gösterir; kaç çeşit yedi çizdiğinize bakın.</translation>
    </message>
    <message>
        <source>Shows what the reader got wrong; look for what they share.</source>
        <translation>Okuyucunun yanıldığı çizimleri gösterir; ortak yanlarını arayın.</translation>
    </message>
    <message>
        <source>{shown} of {count} drawings</source>
        <translation>{count} çizimin {shown} tanesi</translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation>1 çizim</translation>
    </message>
    <message>
        <source>{count} drawings</source>
        <translation>{count} çizim</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>Curves of the functions</source>
        <translation>Fonksiyonların eğrileri</translation>
    </message>
    <message>
        <source>Drag the line or click to choose x; the wheel zooms.</source>
        <translation>x seçmek için çizgiyi sürükleyin ya da tıklayın; tekerlek yakınlaştırır.</translation>
    </message>
    <message>
        <source>Curves of the derivatives</source>
        <translation>Türevlerin eğrileri</translation>
    </message>
    <message>
        <source>The slope of each curve above: where it is 0, no gradient gets through.</source>
        <translation>Yukarıdaki her eğrinin eğimi: 0 olduğu yerden gradyan geçemez.</translation>
    </message>
</context>
<context>
    <name>GradientLeft</name>
    <message>
        <source>Gradient through layers</source>
        <translation>Katmanlardan geçen gradyan</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Layers that the gradient passes</source>
        <translation>Gradyanın geçtiği katmanlar</translation>
    </message>
    <message>
        <source>Compare sigmoid and ReLU at x = 1: which of them lets ten layers learn?</source>
        <translation>x = 1 için sigmoid ile ReLU’yu karşılaştırın: hangisi on katmanın öğrenmesine izin verir?</translation>
    </message>
    <message>
        <source>If every layer stands at this x, {name} leaves {share} of the gradient (weights aside).</source>
        <translation>Her katman bu x değerindeyse {name} ile gradyandan kalan pay: {share} (ağırlıklar sayılmazsa).</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>%{number}</translation>
    </message>
    <message>
        <source>less than {number} %</source>
        <translation>%{number} değerinden az</translation>
    </message>
    <message>
        <source>more than {number} %</source>
        <translation>%{number} değerinden çok</translation>
    </message>
</context>
<context>
    <name>HandwritingTab</name>
    <message>
        <source>My digits</source>
        <translation>Rakamlarım</translation>
    </message>
</context>
<context>
    <name>HintLines</name>
    <message>
        <source>&lt;b&gt;{what}&lt;/b&gt; {suggestion}</source>
        <translation>&lt;b&gt;{what}&lt;/b&gt; {suggestion}</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>Import a file of images</source>
        <translation>Görüntü dosyası içe aktar</translation>
    </message>
    <message>
        <source>Import a folder of pictures</source>
        <translation>Resim klasörü içe aktar</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Görüntüleri içe aktar</translation>
    </message>
    <message>
        <source>Name of the image set (letters, digits and hyphens):</source>
        <translation>Görüntü setinin adı (harf, rakam ve kısa çizgi):</translation>
    </message>
    <message>
        <source>Remove the imported set</source>
        <translation>İçe aktarılmış seti kaldır</translation>
    </message>
    <message>
        <source>Remove the imported set “{name}”?</source>
        <translation>İçe aktarılmış “{name}” seti kaldırılsın mı?</translation>
    </message>
    <message>
        <source>What you imported it from stays as it is. Networks that learned from it stay too.</source>
        <translation>İçe aktardığınız kaynak olduğu gibi kalır. Bu setle eğitilmiş ağlar da kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>İçe aktarmanın ilerlemesi</translation>
    </message>
    <message>
        <source>How many of the images are read; at the end they are packed and kept.</source>
        <translation>Görüntülerin ne kadarının okunduğunu gösterir; sonunda sıkıştırılıp saklanırlar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>İçe aktarmadan vazgeç</translation>
    </message>
    <message>
        <source>Ends the import; nothing of it is kept. Your files stay as they are.</source>
        <translation>İçe aktarmayı bitirir; ondan hiçbir şey saklanmaz. Dosyalarınız olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>InkCard</name>
    <message>
        <source>From the ink to the answer</source>
        <translation>Çizimden yanıta</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>It was a …</source>
        <translation>Hangi rakamdı?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo keeping the drawing</source>
        <translation>Çizimi saklamayı geri al</translation>
    </message>
    <message>
        <source>Takes the last press back, as if it had not been.</source>
        <translation>Son basışı hiç olmamış gibi geri alır.</translation>
    </message>
    <message>
        <source>It was the digit {digit}</source>
        <translation>{digit} rakamıydı</translation>
    </message>
    <message>
        <source>Keeps this drawing as the digit {digit}, to test and to train with (key {digit}).</source>
        <translation>Bu çizimi {digit} olarak saklar; sonra test ve eğitim için kullanabilirsiniz ({digit} tuşu).</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>Already saved as {label}.</source>
        <translation>Zaten {label} olarak kayıtlı.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>Saved as {label} for {writer}. 1 drawing</source>
        <translation>{label} olarak kaydedildi ({writer}). 1 çizim</translation>
    </message>
    <message>
        <source>Saved as {label} for {writer}. {count} drawings</source>
        <translation>{label} olarak kaydedildi ({writer}). {count} çizim</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Katman ekle</translation>
    </message>
    <message>
        <source>Adds a layer after the selected one; select the image to add in front.</source>
        <translation>Seçili katmandan sonra bir katman ekler; en öne eklemek için görüntüyü seçin.</translation>
    </message>
    <message>
        <source>Duplicate the layer</source>
        <translation>Katmanı çoğalt</translation>
    </message>
    <message>
        <source>Inserts the selected layer once more, after itself (Ctrl+D).</source>
        <translation>Seçili katmanı kendinden sonra bir kez daha ekler (Ctrl+D).</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>Katmanı yukarı taşı</translation>
    </message>
    <message>
        <source>Brings the selected layer one place up (Alt+Up); you can also drag it.</source>
        <translation>Seçili katmanı bir sıra yukarı alır (Alt+Up); sürükleyebilirsiniz de.</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>Katmanı aşağı taşı</translation>
    </message>
    <message>
        <source>Brings the selected layer one place down (Alt+Down); you can also drag it.</source>
        <translation>Seçili katmanı bir sıra aşağı alır (Alt+Down); sürükleyebilirsiniz de.</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Katmanı sil</translation>
    </message>
    <message>
        <source>Takes the selected layer out (Del); Ctrl+Z brings it back.</source>
        <translation>Seçili katmanı çıkarır (Del); Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <source>Undo the last change of layers</source>
        <translation>Katmanlardaki son değişikliği geri al</translation>
    </message>
    <message>
        <source>Takes the last change of layers back; press again for the one before (Ctrl+Z).</source>
        <translation>Katmanlardaki son değişikliği geri alır; bir öncekisi için yeniden basın (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo the change of layers</source>
        <translation>Katmanlardaki değişikliği yinele</translation>
    </message>
    <message>
        <source>Brings back the change that was taken back last (Ctrl+Y).</source>
        <translation>Son geri alınan değişikliği yeniden getirir (Ctrl+Y).</translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Mult-adds</source>
        <translation>Çarp-topla</translation>
    </message>
    <message>
        <source>Each layer’s output, its weights and biases, and the multiplications with addition that one image costs.</source>
        <translation>Her katmanın çıktısı, ağırlıkları ve bias’ları ile tek görüntünün gerektirdiği çarpma-toplamalar.</translation>
    </message>
    <message>
        <source>The sums appear as soon as the layers fit together.</source>
        <translation>Katmanlar birbirine uyar uymaz toplamlar görünür.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nöron</translation>
    </message>
    <message>
        <source>How many numbers the layer gives; try half of them.</source>
        <translation>Katmanın kaç sayı verdiği; yarısını deneyin.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>How many patterns it looks for; try half of them.</source>
        <translation>Kaç desen aradığı; yarısını deneyin.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Height and width of the patterns in pixels (the kernel); try 5.</source>
        <translation>Desenlerin piksel olarak yüksekliği ve genişliği (çekirdek); 5’i deneyin.</translation>
    </message>
    <message>
        <source>Height and width of the part that becomes one number; 2 halves the image.</source>
        <translation>Tek bir sayıya dönüşen parçanın yüksekliği ve genişliği; 2, görüntüyü yarıya indirir.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>What stays of each window: the largest value, or the mean.</source>
        <translation>Her pencereden ne kaldığı: en büyük değer ya da ortalama.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>How many of the values are switched off at each step; try 50 %.</source>
        <translation>Her adımda değerlerin ne kadarının kapatıldığı; %50’yi deneyin.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How slowly the running mean follows; try 0.9 when there are few epochs.</source>
        <translation>Yürüyen ortalamanın ne kadar yavaş izlediği; epoch azsa 0,9’u deneyin.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Dolgu</translation>
    </message>
    <message>
        <source>“Same” sets zeros around the image, so that it keeps its size; “valid” loses the border.</source>
        <translation>“Same” görüntünün çevresine sıfır koyar, boyut korunur; “valid” kenarı yitirir.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>What is made of each sum; compare them in the Activations tab.</source>
        <translation>Her toplamın neye dönüştürüldüğü; Aktivasyonlar sekmesinde karşılaştırın.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>A number of its own for each sum; of no use before batch normalization.</source>
        <translation>Her toplama eklenen kendi sayısı; batch normalization’dan önce işe yaramaz.</translation>
    </message>
    <message>
        <source>Every image comes in as 28 × 28 numbers. Layers added here come first.</source>
        <translation>Her görüntü 28 × 28 sayı olarak girer. Burada eklenen katmanlar en öne gelir.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the network</source>
        <translation>Ağın katmanları</translation>
    </message>
    <message>
        <source>Arrow keys select, Alt and arrow keys move the layer, Del removes it.</source>
        <translation>Ok tuşları seçer, Alt ve ok tuşları katmanı taşır, Del siler.</translation>
    </message>
</context>
<context>
    <name>LayerRows</name>
    <message>
        <source>What comes in: 28 × 28 pixels of one picture. Layers added here come first.</source>
        <translation>Giren: bir resmin 28 × 28 pikseli. Burada eklenen katmanlar en öne gelir.</translation>
    </message>
    <message>
        <source>Image 28 × 28</source>
        <translation>Görüntü 28 × 28</translation>
    </message>
    <message>
        <source>Layer {position}: {title}.</source>
        <translation>{position}. katman: {title}.</translation>
    </message>
    <message>
        <source>Layer {position}: {title}. {numbers}</source>
        <translation>{position}. katman: {title}. {numbers}</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Evrişim</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Maksimum havuzlama</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Ortalama havuzlama</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>Global ortalama havuzlama</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Every unit sees every number before it.</source>
        <translation>Her nöron kendinden önceki bütün sayıları görür.</translation>
    </message>
    <message>
        <source>Small windows look for the same pattern everywhere in the image.</source>
        <translation>Küçük pencereler görüntünün her yerinde aynı deseni arar.</translation>
    </message>
    <message>
        <source>Makes the image smaller: of each window the largest value stays.</source>
        <translation>Görüntüyü küçültür: her pencereden en büyük değer kalır.</translation>
    </message>
    <message>
        <source>Makes the image smaller: of each window the mean stays.</source>
        <translation>Görüntüyü küçültür: her pencereden ortalama kalır.</translation>
    </message>
    <message>
        <source>Makes one row of numbers of the image; Dense layers need it.</source>
        <translation>Görüntüyü tek bir sayı dizisine çevirir; Dense katmanları bunu ister.</translation>
    </message>
    <message>
        <source>One number per filter: the mean of everything that it found.</source>
        <translation>Filtre başına tek sayı: bulduğu her şeyin ortalaması.</translation>
    </message>
    <message>
        <source>Switches off a random share of the values while training, against overfitting.</source>
        <translation>Eğitim sırasında değerlerin rastgele bir bölümünü kapatır; aşırı öğrenmeye karşıdır.</translation>
    </message>
    <message>
        <source>Brings the values to mean 0 and variance 1; training often gets faster.</source>
        <translation>Değerleri ortalama 0 ve varyans 1’e getirir; eğitim çoğu zaman hızlanır.</translation>
    </message>
    <message>
        <source>An activation function alone, after batch normalization for example.</source>
        <translation>Tek başına bir aktivasyon fonksiyonu; örneğin batch normalization’dan sonra.</translation>
    </message>
    <message>
        <source>Dense {units} · {activation}</source>
        <translation>Dense {units} · {activation}</translation>
    </message>
    <message>
        <source>Convolution {filters} · {kernel} × {kernel} · {activation}</source>
        <translation>Evrişim {filters} · {kernel} × {kernel} · {activation}</translation>
    </message>
    <message>
        <source>Max pooling {size} × {size}</source>
        <translation>Maksimum havuzlama {size} × {size}</translation>
    </message>
    <message>
        <source>Average pooling {size} × {size}</source>
        <translation>Ortalama havuzlama {size} × {size}</translation>
    </message>
    <message>
        <source>Dropout {rate}</source>
        <translation>Dropout {rate}</translation>
    </message>
    <message>
        <source>Activation · {activation}</source>
        <translation>Aktivasyon · {activation}</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} bin</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} Mn</translation>
    </message>
    <message>
        <source>Output {shape}; {parameters} parameters; {effort} multiply-adds per image.</source>
        <translation>Çıktı {shape}; {parameters} parametre; görüntü başına {effort} çarpma-toplama.</translation>
    </message>
    <message>
        <source>The whole network: {parameters} parameters; {effort} multiply-adds per image.</source>
        <translation>Ağın tamamı: {parameters} parametre; görüntü başına {effort} çarpma-toplama.</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>First weights</source>
        <translation>İlk ağırlıklar</translation>
    </message>
    <message>
        <source>The random weights at the start. Try zeros: all units stay the same and nothing is learned.</source>
        <translation>Başlangıçtaki rastgele ağırlıklar. Sıfırları deneyin: bütün nöronlar aynı kalır ve hiçbir şey öğrenilmez.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Small random numbers</source>
        <translation>Küçük rastgele sayılar</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Sıfırlar</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Keras on TensorFlow</source>
        <translation>Keras (TensorFlow)</translation>
    </message>
    <message>
        <source>From scratch in NumPy</source>
        <translation>NumPy ile sıfırdan</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Çapraz entropi</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Ortalama kare hata</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Basamaklı</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Üstel</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinüs</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Tek döngü</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>Platoda</translation>
    </message>
    <message>
        <source>The learning rate stays the same.</source>
        <translation>Öğrenme oranı aynı kalır.</translation>
    </message>
    <message>
        <source>Multiplied with the factor after so many epochs, again and again.</source>
        <translation>Her bu kadar epoch’tan sonra çarpanla yeniden çarpılır.</translation>
    </message>
    <message>
        <source>Falls smoothly, by the factor in so many epochs.</source>
        <translation>Düzgünce azalır; bu kadar epoch’ta çarpan kadar.</translation>
    </message>
    <message>
        <source>Falls along a cosine, from the learning rate to nothing.</source>
        <translation>Öğrenme oranından sıfıra bir kosinüs boyunca iner.</translation>
    </message>
    <message>
        <source>Climbs for a quarter of the training, then falls to nothing.</source>
        <translation>Eğitimin dörtte birinde yükselir, sonra sıfıra iner.</translation>
    </message>
    <message>
        <source>Depends on the run: multiplied with the factor after so many epochs without a better loss.</source>
        <translation>Eğitime bağlıdır: kayıp bu kadar epoch boyunca iyileşmezse çarpanla çarpılır.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What computes: Keras, or the network written out in NumPy, which you can read.</source>
        <translation>Hesabı yapan: Keras ya da okuyabileceğiniz, NumPy ile baştan yazılmış ağ.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>What is made small. Mean squared error learns slower from its worst mistakes.</source>
        <translation>Küçültülen değer. Ortalama kare hata en büyük yanlışlarından daha yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Oran planı</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training. Try one cycle.</source>
        <translation>Öğrenme oranının eğitim boyunca nasıl değiştiği. Tek döngüyü deneyin.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Çarpan</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied with each time.</source>
        <translation>Öğrenme oranının her seferinde çarpıldığı sayı.</translation>
    </message>
    <message>
        <source>Every … epochs</source>
        <translation>Kaç epoch’ta bir</translation>
    </message>
    <message>
        <source>After so many epochs the learning rate falls; on a plateau: so many without a better loss.</source>
        <translation>Öğrenme oranı bu kadar epoch’tan sonra düşer; platoda: kayıp bu kadar epoch iyileşmezse.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Etiket yumuşatma</translation>
    </message>
    <message>
        <source>The share of certainty that the target spreads over all classes. Try 0.1.</source>
        <translation>Hedefin bütün sınıflara dağıttığı kesinlik payı. 0,1’i deneyin.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Weight of the sum of all absolute weights in the loss. Try 0.00001.</source>
        <translation>Mutlak ağırlıklar toplamının kayıptaki katsayısı. 0,00001’i deneyin.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Weight of the sum of all squared weights in the loss. Try 0.0001.</source>
        <translation>Ağırlık kareleri toplamının kayıptaki katsayısı. 0,0001’i deneyin.</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message>
        <source>What the network sees</source>
        <translation>Ağın gördüğü</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Nereye baktığı</translation>
    </message>
    <message>
        <source>Wipes each patch of the ink in turn and colours those that the answer hangs on; try a 4 that is nearly a 9.</source>
        <translation>Çizimin her parçasını sırayla siler ve yanıtın bağlı olduğu yerleri renklendirir; 9’a çok benzeyen bir 4 deneyin.</translation>
    </message>
    <message>
        <source>Matters for “{name}”</source>
        <translation>“{name}” için önemi</translation>
    </message>
</context>
<context>
    <name>MainPage</name>
    <message>
        <source>as in the layers</source>
        <translation>katmanlardaki gibi</translation>
    </message>
    <message>
        <source>Settings that come from no preset of this program.</source>
        <translation>Bu programın hazır ayarlarından gelmeyen ayarlar.</translation>
    </message>
    <message>
        <source>{parameters} parameters · {work} multiply-adds an image</source>
        <translation>{parameters} parametre · görüntü başına {work} çarp-topla</translation>
    </message>
    <message>
        <source>{parameters} parameters · {work} multiply-adds an image · about {time} to train</source>
        <translation>{parameters} parametre · görüntü başına {work} çarp-topla · eğitim yaklaşık {time}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Hazır ayar</translation>
    </message>
    <message>
        <source>A ready-made training. Start with the course network.</source>
        <translation>Hazır bir eğitim. Ders ağıyla başlayın.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri seti</translation>
    </message>
    <message>
        <source>Digits, clothes, your own drawings, or images that you bring along.</source>
        <translation>Rakamlar, giysiler, kendi çizimleriniz ya da getirdiğiniz görüntüler.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>The hidden layers’ activation function. Try sigmoid to see it learn slowly.</source>
        <translation>Gizli katmanların aktivasyon fonksiyonu. Ağın ne kadar yavaş öğrendiğini görmek için sigmoid’i deneyin.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>En iyileyici</translation>
    </message>
    <message>
        <source>How gradients change the weights. Compare Adam with SGD.</source>
        <translation>Gradyanların ağırlıkları nasıl değiştirdiği (optimizer). Adam ile SGD’yi karşılaştırın.</translation>
    </message>
    <message>
        <source>The size of each step. Ten times more may diverge, ten times less crawls.</source>
        <translation>Her adımın büyüklüğü (learning rate). On kat büyüğü ıraksayabilir, on kat küçüğü çok yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Learning rate, as a slider</source>
        <translation>Öğrenme oranı, kaydırıcı olarak</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch boyutu</translation>
    </message>
    <message>
        <source>Images per step. Larger batches make fewer, smoother steps.</source>
        <translation>Her adımda işlenen görüntü sayısı. Batch büyüdükçe adımlar azalır ve düzgünleşir.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch sayısı</translation>
    </message>
    <message>
        <source>How many times the network sees all training images.</source>
        <translation>Ağın bütün eğitim görüntülerini kaç kez göreceği.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum (seed)</translation>
    </message>
    <message>
        <source>Start of all randomness. The same seed gives the same curves.</source>
        <translation>Bütün rastgeleliğin başlangıcı. Aynı tohum aynı eğrileri verir.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Draw</source>
        <translation>Çiz</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivasyonlar</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Rakamlarım</translation>
    </message>
    <message>
        <source>Training is going on</source>
        <translation>Eğitim sürüyor</translation>
    </message>
    <message>
        <source>Stop the training and close? What the network has learned so far is kept.</source>
        <translation>Eğitim durdurulup pencere kapatılsın mı? Ağın şimdiye kadar öğrendikleri saklanır.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Durdur ve kapat</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Eğitime devam et</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Point at an epoch to read it, zoom with the wheel, and drag the target line to the value at which the training shall end.</source>
        <translation>Okumak için bir epoch’un üzerine gelin, tekerlekle yakınlaştırın, hedef çizgisini eğitimin biteceği değere sürükleyin.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>best epoch</source>
        <translation>en iyi epoch</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>hedef {value}</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>eğitim {value}</translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation>doğrulama {value}</translation>
    </message>
</context>
<context>
    <name>ModelCombo</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Özel ayarlar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Test doğruluğu</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>Most like these training images</source>
        <translation>En çok benzeyen eğitim görüntüleri</translation>
    </message>
    <message>
        <source>This model remembers none.</source>
        <translation>Bu model hiçbirini hatırlamıyor.</translation>
    </message>
    <message>
        <source>No training image yet</source>
        <translation>Henüz eğitim görüntüsü yok</translation>
    </message>
    <message>
        <source>A training image that the network takes for alike; draw something to see it.</source>
        <translation>Ağın benzer bulduğu bir eğitim görüntüsü; görmek için bir şey çizin.</translation>
    </message>
    <message>
        <source>Training image {number}, labelled {label}, {share} alike</source>
        <translation>{number} numaralı eğitim görüntüsü, etiketi {label}, benzerlik {share}</translation>
    </message>
    <message>
        <source>{sentence}. Press it to see it large.</source>
        <translation>{sentence}. Büyük görmek için üzerine basın.</translation>
    </message>
</context>
<context>
    <name>ParameterSliders</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
    <message>
        <source>Back to the default parameters</source>
        <translation>Varsayılan parametrelere dön</translation>
    </message>
    <message>
        <source>Gives all parameters the values that Keras starts with.</source>
        <translation>Bütün parametrelere Keras’ın varsayılan değerlerini verir.</translation>
    </message>
    <message>
        <source>Move it and watch the curve; the arrow keys take small steps.</source>
        <translation>Kaydırın ve eğriyi izleyin; ok tuşları küçük adımlar atar.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Puts a digit of the test set on the canvas; ask for a hard one and see what confuses it.</source>
        <translation>Test setinden bir rakamı tuvale koyar; zor bir tane isteyin ve ağı neyin şaşırttığına bakın.</translation>
    </message>
    <message>
        <source>A random test digit</source>
        <translation>Rastgele bir test rakamı</translation>
    </message>
    <message>
        <source>A hard one</source>
        <translation>Zor bir rakam</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Reads a photo or scan of a digit; or paste one (Ctrl+O, Ctrl+V), or drop a file here.</source>
        <translation>Bir rakamın fotoğrafını ya da taramasını açıp okur (Ctrl+O); dilerseniz yapıştırın (Ctrl+V) ya da dosyayı buraya bırakın.</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>Çizimi kaydet…</translation>
    </message>
    <message>
        <source>Keeps the drawing as a picture file, or copies it (Ctrl+C).</source>
        <translation>Çizimi resim dosyası olarak saklar ya da kopyalar (Ctrl+C).</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Resim olarak kaydet (PNG)…</translation>
    </message>
    <message>
        <source>Save as vectors (SVG)…</source>
        <translation>Vektör olarak kaydet (SVG)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Resimler ({kinds})</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Test digit {index}, labelled {label}</source>
        <translation>{index} numaralı test rakamı, etiketi {label}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} olarak kaydedildi</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>from another program</source>
        <translation>başka bir programdan</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Picture to ink</source>
        <translation>Resimden çizime</translation>
    </message>
    <message>
        <source>Picture: drag a frame around the digit</source>
        <translation>Resim: rakamın çevresine çerçeve çizin</translation>
    </message>
    <message>
        <source>What comes onto the canvas</source>
        <translation>Tuvale gelecek olan</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Drag a frame around one digit, or move it with the arrow keys, with Shift its lower corner.</source>
        <translation>Bir rakamın çevresine çerçeve çizin ya da çerçeveyi ok tuşlarıyla, alt köşesini Shift ile taşıyın.</translation>
    </message>
    <message>
        <source>Even out the light</source>
        <translation>Işığı eşitle</translation>
    </message>
    <message>
        <source>Takes shadows and dark corners of a photo away; try it both ways.</source>
        <translation>Fotoğraftaki gölgeleri ve koyu köşeleri giderir; iki türlü de deneyin.</translation>
    </message>
    <message>
        <source>Enlarge the ink</source>
        <translation>Çizimi büyüt</translation>
    </message>
    <message>
        <source>Makes the ink as large as a digit is usually drawn; else it stays as it is.</source>
        <translation>Çizimi bir rakamın genellikle çizildiği büyüklüğe getirir; işaretli değilse olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translation>Otomatik eşik</translation>
    </message>
    <message>
        <source>Finds the level between paper and ink; move the slider to choose it.</source>
        <translation>Kâğıt ile mürekkep arasındaki düzeyi bulur; kendiniz seçmek için sürgüyü kaydırın.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Eşik</translation>
    </message>
    <message>
        <source>How much a place must differ from the paper to be ink; lower it for a faint pencil.</source>
        <translation>Bir noktanın mürekkep sayılması için kâğıttan ne kadar farklı olması gerektiği; soluk kurşun kalem için düşürün.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Resmin tümü</translation>
    </message>
    <message>
        <source>Takes the frame away, so that all of the picture is used.</source>
        <translation>Çerçeveyi kaldırır; resmin tümü kullanılır.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leaves the canvas as it was (Esc).</source>
        <translation>Tuvali olduğu gibi bırakır (Esc).</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Puts the ink on the canvas and reads it; undo takes it back (Enter).</source>
        <translation>Çizimi tuvale koyar ve okur (Enter); geri alınca tuval eski hâline döner.</translation>
    </message>
    <message>
        <source>The ink is</source>
        <translation>Mürekkep</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>otomatik bulunsun</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>açık üzerine koyu</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>koyu üzerine açık</translation>
    </message>
    <message>
        <source>Switch it when paper and ink have changed places.</source>
        <translation>Kâğıt ile mürekkep yer değiştirdiyse bunu değiştirin.</translation>
    </message>
    <message>
        <source>No ink was found: lower the threshold, or say whether it is dark or light.</source>
        <translation>Mürekkep bulunamadı: eşiği düşürün ya da koyu mu açık mı olduğunu seçin.</translation>
    </message>
</context>
<context>
    <name>PieceChips</name>
    <message>
        <source>Digits found</source>
        <translation>Bulunan rakamlar</translation>
    </message>
    <message>
        <source>Digit {place}</source>
        <translation>{place}. rakam</translation>
    </message>
    <message>
        <source>Shows the bars and pictures of this digit; try one that it was less sure of.</source>
        <translation>Bu rakamın çubuklarını ve resimlerini gösterir; daha az emin olduğu birini deneyin.</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Probabilities</source>
        <translation>Olasılıklar</translation>
    </message>
    <message>
        <source>How the network divides its belief; draw something between a 4 and a 9 and watch it share.</source>
        <translation>Ağın olasılıkları nasıl paylaştırdığı; 4 ile 9 arası bir şey çizin ve izleyin.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress of the training</source>
        <translation>Eğitimin ilerlemesi</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Henüz eğitim yok</translation>
    </message>
    <message>
        <source>Pick a preset and press Train.</source>
        <translation>Bir hazır ayar seçin ve Eğit’e basın.</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>Görüntüler yükleniyor</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow yükleniyor</translation>
    </message>
    <message>
        <source>Once per start of the program, a few seconds.</source>
        <translation>Program her açıldığında bir kez, birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Ağ kuruluyor</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test ediliyor</translation>
    </message>
    <message>
        <source>On the 10,000 test images, never used in training.</source>
        <translation>Eğitimde hiç kullanılmayan 10.000 test görüntüsüyle.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}, step {step} of {steps}</source>
        <translation>epoch {epoch} / {epochs}, adım {step} / {steps}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoch {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {steps} · {speed} images/s · {time} left</source>
        <translation>adım {step} / {steps} · {speed} görüntü/sn · kalan {time}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Yarıda kaldı</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Eğitiliyor</translation>
    </message>
    <message>
        <source>full epochs: {done} of {epochs}</source>
        <translation>tam epoch: {done} / {epochs}</translation>
    </message>
    <message>
        <source>Finished, but the loss exploded</source>
        <translation>Bitti, ama kayıp patladı</translation>
    </message>
    <message>
        <source>Finished, but hardly anything was learned</source>
        <translation>Bitti, ama neredeyse hiçbir şey öğrenilmedi</translation>
    </message>
    <message>
        <source>epochs: {epochs} · time: {time}</source>
        <translation>epoch: {epochs} · süre: {time}</translation>
    </message>
    <message>
        <source>full epochs: {done} of {epochs}; what was learned is kept</source>
        <translation>tam epoch: {done} / {epochs}; öğrenilenler saklandı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Durduruluyor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Iraksadı</translation>
    </message>
    <message>
        <source>the last good weights are kept</source>
        <translation>son sağlam ağırlıklar saklandı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyenler</translation>
    </message>
    <message>
        <source>Trainings that wait for their turn</source>
        <translation>Sırasını bekleyen eğitimler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Begin with the first one; the others follow when it has ended.</source>
        <translation>İlk eğitimden başlar; o bitince ötekiler sırayla gelir.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Let the chosen training begin earlier (Alt+Up).</source>
        <translation>Seçilen eğitimi öne alır (Alt+Yukarı).</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Let the chosen training begin later (Alt+Down).</source>
        <translation>Seçilen eğitimi geriye alır (Alt+Aşağı).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Take it out of the row and show its settings on the left.</source>
        <translation>Eğitimi sıradan çıkarır ve ayarlarını solda gösterir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Take the chosen training out of the row (Del).</source>
        <translation>Seçilen eğitimi sıradan çıkarır (Del).</translation>
    </message>
    <message>
        <source>Nothing waits. Press “Add to queue” to let several trainings run one after the other.</source>
        <translation>Bekleyen yok. Birkaç eğitimi art arda çalıştırmak için “Sıraya ekle”ye basın.</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>öğrenme oranı</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>gradyan normu</translation>
    </message>
    <message>
        <source>Learning rate and gradient norm by epoch</source>
        <translation>Epoch’lara göre öğrenme oranı ve gradyan normu</translation>
    </message>
    <message>
        <source>How large the steps are: the learning rate as planned, and the length of the gradient; look for a gradient that grows without end.</source>
        <translation>Adımların ne kadar büyük olduğu: planlanan öğrenme oranı ve gradyanın uzunluğu; durmadan büyüyen bir gradyan var mı, bakın.</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <source>learning rate {value}</source>
        <translation>öğrenme oranı {value}</translation>
    </message>
    <message>
        <source>gradient norm {value}</source>
        <translation>gradyan normu {value}</translation>
    </message>
</context>
<context>
    <name>RatePreview</name>
    <message>
        <source>Learning rate over the whole training</source>
        <translation>Bütün eğitim boyunca öğrenme oranı</translation>
    </message>
    <message>
        <source>The learning rate from the first step to the last, as it is planned.</source>
        <translation>İlk adımdan son adıma kadar planlanan öğrenme oranı.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Begins at {first}, at most {highest}, ends at {last}.</source>
        <translation>{first} ile başlar, en çok {highest} olur, {last} ile biter.</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>x, where the line stands</source>
        <translation>x, çizginin durduğu yer</translation>
    </message>
    <message>
        <source>Type a number or press the up and down keys, and watch which slopes come close to 0.</source>
        <translation>Bir sayı yazın ya da yukarı ve aşağı tuşlarına basın; hangi eğimlerin 0’a yaklaştığını izleyin.</translation>
    </message>
    <message>
        <source>Drag the line in the plot, or click anywhere, to move x.</source>
        <translation>x’i taşımak için grafikteki çizgiyi sürükleyin ya da bir yere tıklayın.</translation>
    </message>
    <message>
        <source>f(x) of {name}</source>
        <translation>{name} için f(x)</translation>
    </message>
    <message>
        <source>f′(x) of {name}</source>
        <translation>{name} için f′(x)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Her sınıfın kesinlik, duyarlılık ve F1 değerleri</translation>
    </message>
    <message>
        <source>Rows: what it is. Columns: what it was taken for.</source>
        <translation>Satırlar: gerçekte ne olduğu. Sütunlar: ne sanıldığı.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>This run did not come to its end, and only a finished one is tested.
Open Runs and press “Go on with it” to train the missing epochs.</source>
        <translation>Bu eğitim sonuna varmadı; yalnızca biten bir eğitim test edilir.
Eksik epoch’lar için Eğitimler’i açıp “Devam et”e basın.</translation>
    </message>
    <message>
        <source>Test accuracy &lt;b&gt;{accuracy}&lt;/b&gt; ({low} to {high})</source>
        <translation>Test doğruluğu &lt;b&gt;{accuracy}&lt;/b&gt; ({low} – {high})</translation>
    </message>
    <message>
        <source>Cross-entropy {loss}</source>
        <translation>Çapraz entropi {loss}</translation>
    </message>
    <message>
        <source>The same yardstick for every network, whatever loss it was trained with: the smaller, the better; always guessing gives 2.303.</source>
        <translation>Hangi kayıpla eğitilmiş olursa olsun her ağ için aynı ölçü: ne kadar küçükse o kadar iyi; her sınıfa aynı olasılığı vermek 2,303 eder.</translation>
    </message>
    <message>
        <source>The test result appears here when a run has finished.
It is measured once, on 10,000 images that the network has never seen.</source>
        <translation>Test sonucu, eğitim bitince burada görünür.
Ağın hiç görmediği 10.000 görüntüyle bir kez ölçülür.</translation>
    </message>
    <message>
        <source>In brackets the 95 % interval: chance alone moves a result on 10,000 images that far.</source>
        <translation>Parantez içinde %95 güven aralığı: 10.000 görüntüdeki bir sonuç yalnızca rastlantıyla bu kadar oynayabilir.</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Train the missing epochs; the result is as if nothing had happened.</source>
        <translation>Eksik epoch’ları eğitir; sonuç hiç kesilmemiş gibi olur.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Leave it; it stays in the list under Runs.</source>
        <translation>Böyle kalsın; Eğitimler listesinde durur.</translation>
    </message>
    <message>
        <source>The training “{title}” of {time} was interrupted after epoch {done} of {epochs}.</source>
        <translation>{time} tarihli “{title}” eğitimi {done}. epoch’tan sonra ({epochs} epoch’tan) yarıda kaldı.</translation>
    </message>
</context>
<context>
    <name>RunControls</name>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Start training with these settings (Ctrl+Enter).</source>
        <translation>Bu ayarlarla eğitimi başlatır (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>End the training now; what was learned is kept (Esc).</source>
        <translation>Eğitimi hemen bitirir; öğrenilenler saklanır (Esc).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Let the training wait, and go on later from the same step.</source>
        <translation>Eğitimi bekletir; sonra aynı adımdan devam eder.</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Sıraya ekle</translation>
    </message>
    <message>
        <source>Let these settings wait and train when the run that goes on has ended (Ctrl+Shift+Enter).</source>
        <translation>Bu ayarlar beklesin, süren eğitim bitince eğitilsin (Ctrl+Shift+Enter).</translation>
    </message>
    <message>
        <source>Use in Draw</source>
        <translation>Çiz’de kullan</translation>
    </message>
    <message>
        <source>Let the network whose curves are shown read your drawings.</source>
        <translation>Çizimlerinizi, eğrileri görünen ağ okusun.</translation>
    </message>
    <message>
        <source>Follow in Draw</source>
        <translation>Çiz’de izle</translation>
    </message>
    <message>
        <source>While it trains, let each finished epoch read your drawing: watch it learn.</source>
        <translation>Eğitim sürerken biten her epoch çiziminizi okusun: öğrenmesini izleyin.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Learning rate and gradient</source>
        <translation>Öğrenme oranı ve gradyan</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation</source>
        <translation>Epoch’lara göre kayıp, eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation</source>
        <translation>Epoch’lara göre doğruluk, eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch’lar</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Test sonucu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>loss (mean squared error)</source>
        <translation>ortalama kare hata</translation>
    </message>
    <message>
        <source>loss (cross-entropy)</source>
        <translation>çapraz entropi</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>share read right</source>
        <translation>doğru okuma oranı</translation>
    </message>
</context>
<context>
    <name>RunsControl</name>
    <message>
        <source>Delete the run</source>
        <translation>Eğitimi sil</translation>
    </message>
    <message>
        <source>Delete the run “{title}” of {time}?</source>
        <translation>{time} tarihli “{title}” eğitimi silinsin mi?</translation>
    </message>
    <message>
        <source>Its network, its curves and its test result are gone then. This cannot be taken back.</source>
        <translation>Ağı, eğrileri ve test sonucu yok olur. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Kept runs</source>
        <translation>Saklanan eğitimler</translation>
    </message>
    <message>
        <source>Choose a run to see its curves again; press Enter to see its test result.</source>
        <translation>Eğrilerini yeniden görmek için bir eğitim seçin; test sonucu için Enter’a basın.</translation>
    </message>
    <message>
        <source>Choose a run to see it above.</source>
        <translation>Yukarıda görmek için birini seçin.</translation>
    </message>
    <message>
        <source>Every training is kept here with its curves and its result. Press Train to begin one.</source>
        <translation>Her eğitim, eğrileri ve sonucuyla burada saklanır. Başlamak için Eğit’e basın.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>En iyi doğr.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Use in Draw</source>
        <translation>Çiz’de kullan</translation>
    </message>
    <message>
        <source>Let the network of this run read your drawings.</source>
        <translation>Çizimlerinizi bu eğitimin ağı okusun.</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Ayarlarını al</translation>
    </message>
    <message>
        <source>Put the settings of this run into the form; change one and train again.</source>
        <translation>Bu eğitimin ayarlarını forma koyar; birini değiştirip yeniden eğitin.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Train the missing epochs; the result is as if nothing had happened.</source>
        <translation>Eksik epoch’ları eğitir; sonuç hiç kesilmemiş gibi olur.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Klasörü göster</translation>
    </message>
    <message>
        <source>Opens the folder with the network and the numbers of this run.</source>
        <translation>Bu eğitimin ağını ve sayılarını içeren klasörü açar.</translation>
    </message>
    <message>
        <source>Delete the run …</source>
        <translation>Eğitimi sil …</translation>
    </message>
    <message>
        <source>Deletes the run with its network and its curves, after a question (Del).</source>
        <translation>Eğitimi, ağı ve eğrileriyle birlikte, sorduktan sonra siler (Del).</translation>
    </message>
    <message>
        <source>Finished epochs, and how many were wanted.</source>
        <translation>Biten epoch sayısı ve istenen sayı.</translation>
    </message>
    <message>
        <source>The highest accuracy of an epoch on the images held back, or on those learned from where none were.</source>
        <translation>Bir epoch’un, ayrılan görüntülerdeki en yüksek doğruluğu; ayrılan yoksa öğrenilen görüntülerdeki.</translation>
    </message>
    <message>
        <source>Share of the test images read right after the last epoch.</source>
        <translation>Son epoch’tan sonra doğru okunan test görüntülerinin oranı.</translation>
    </message>
    <message>
        <source>{done} of {epochs}</source>
        <translation>{done} / {epochs}</translation>
    </message>
</context>
<context>
    <name>SeenImage</name>
    <message>
        <source>The 28 × 28 pixels that the network receives</source>
        <translation>Ağın aldığı 28 × 28 piksel</translation>
    </message>
    <message>
        <source>The same ink as the network receives it; draw in a corner and see that it still arrives centred.</source>
        <translation>Aynı çizimin ağa ulaşan hâli; bir köşeye çizin ve yine ortalanmış olarak ulaştığını görün.</translation>
    </message>
</context>
<context>
    <name>SelectionRow</name>
    <message>
        <source>Label as {digit}</source>
        <translation>{digit} olarak etiketle</translation>
    </message>
    <message>
        <source>Says that the selected drawings are meant to be the digit {digit} (key {digit}).</source>
        <translation>Seçilen çizimlerin {digit} rakamı olduğunu belirtir ({digit} tuşu).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del); Ctrl+Z brings them back.</source>
        <translation>Seçilen çizimleri siler (Del); Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Tuvalde göster</translation>
    </message>
    <message>
        <source>Puts the selected drawing on the canvas, to draw on and to see it read (Enter).</source>
        <translation>Seçilen çizimi tuvale koyar; üzerine çizip nasıl okunduğunu görebilirsiniz (Enter).</translation>
    </message>
    <message>
        <source>{count} selected. It is a …</source>
        <translation>{count} çizim seçili. Rakamı:</translation>
    </message>
    <message>
        <source>Select drawings to change them.</source>
        <translation>Değiştirmek için çizim seçin.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Çiz</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Eraser; once more for the pen</source>
        <translation>Silgi; kalem için bir kez daha basın</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Son çizgiyi geri al</translation>
    </message>
    <message>
        <source>Bring it back again</source>
        <translation>Yeniden getir</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Tuvali temizle</translation>
    </message>
    <message>
        <source>Keep the drawing as this digit</source>
        <translation>Çizimi bu rakam olarak sakla</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Resim yapıştır</translation>
    </message>
    <message>
        <source>Copy the drawing</source>
        <translation>Çizimi kopyala</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Tuvalde</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it</source>
        <translation>Kalemi indir ya da kaldır</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Ok tuşları</translation>
    </message>
    <message>
        <source>Move the pen; with Shift in small steps</source>
        <translation>Kalemi taşı; Shift ile küçük adımlarla</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Farenin sağ düğmesi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Bir sekmeye geç</translation>
    </message>
    <message>
        <source>Go to the next control; with Shift to the one before</source>
        <translation>Sonraki denetime geç; Shift ile öncekine</translation>
    </message>
    <message>
        <source>Show or hide this sheet</source>
        <translation>Bu sayfayı göster ya da gizle</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Eğitimi başlat</translation>
    </message>
    <message>
        <source>Let these settings wait in the queue</source>
        <translation>Bu ayarları sıraya koy</translation>
    </message>
    <message>
        <source>Stop it; what was learned is kept</source>
        <translation>Durdur; öğrenilenler saklanır</translation>
    </message>
    <message>
        <source>List of layers</source>
        <translation>Katman listesi</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Yukarı, Alt+Aşağı</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>Katmanı taşı</translation>
    </message>
    <message>
        <source>Copy the layer</source>
        <translation>Katmanı çoğalt</translation>
    </message>
    <message>
        <source>Take the layer out</source>
        <translation>Katmanı çıkar</translation>
    </message>
    <message>
        <source>Take the last change back; Ctrl+Y brings it again</source>
        <translation>Son değişikliği geri al; Ctrl+Y yineler</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Rakamlarım</translation>
    </message>
    <message>
        <source>Choose a drawing; with Shift several</source>
        <translation>Çizim seç; Shift ile birden çok</translation>
    </message>
    <message>
        <source>Label what is chosen</source>
        <translation>Seçilenleri etiketle</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>Tuvalde göster</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Seçilenleri sil</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>When a picture is opened</source>
        <translation>Resim açılınca</translation>
    </message>
    <message>
        <source>Move the frame; with Shift change its size</source>
        <translation>Çerçeveyi taşı; Shift ile boyutunu değiştir</translation>
    </message>
    <message>
        <source>Put the picture on the canvas</source>
        <translation>Resmi tuvale koy</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>Tuvali olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>ShownBar</name>
    <message>
        <source>Back to the one in training</source>
        <translation>Eğitilene dön</translation>
    </message>
    <message>
        <source>Back to the newest run</source>
        <translation>En yenisine dön</translation>
    </message>
    <message>
        <source>Shows the curves and the result of the newest run again; nothing of it was missed.</source>
        <translation>En yeni eğitimin eğrilerini ve sonucunu yeniden gösterir; hiçbir şey kaçmadı.</translation>
    </message>
    <message>
        <source>Shown below: “{title}” of {time}, {state}</source>
        <translation>Aşağıda: “{title}”, {time}, {state}</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax turns any numbers into probabilities: none below 0, all together 1. Push one number up, and the others get less.</source>
        <translation>Softmax her türlü sayıyı olasılığa çevirir: hiçbiri 0’ın altına inmez, toplamları 1’dir. Bir sayıyı artırırsanız ötekilerin payı azalır.</translation>
    </message>
    <message>
        <source>Numbers in</source>
        <translation>Giren sayılar</translation>
    </message>
    <message>
        <source>Probabilities out</source>
        <translation>Çıkan olasılıklar</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Slopes: what each probability does when one number grows</source>
        <translation>Eğimler: bir sayı büyüyünce her olasılığa ne olur</translation>
    </message>
    <message>
        <source>Slopes of the probabilities</source>
        <translation>Olasılıkların eğimleri</translation>
    </message>
    <message>
        <source>Blue grows, orange shrinks; each column adds up to 0. It is called the Jacobian.</source>
        <translation>Mavi büyür, turuncu küçülür; her sütunun toplamı 0’dır. Buna Jacobian matrisi denir.</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>{place}. sayı</translation>
    </message>
    <message>
        <source>Move it: its own probability grows at the cost of the others.</source>
        <translation>Kaydırın: kendi olasılığı büyür, ötekilerinki azalır.</translation>
    </message>
    <message>
        <source>Low makes the largest number win almost everything, high makes all alike: try both ends.</source>
        <translation>Düşükken en büyük sayı neredeyse her şeyi alır, yüksekken hepsi birbirine benzer: iki ucu da deneyin.</translation>
    </message>
    <message>
        <source>Probability {place}</source>
        <translation>{place}. olasılık</translation>
    </message>
    <message>
        <source>Picking the largest is another function, argmax: it would only say “{place}”.</source>
        <translation>En büyüğü seçmek başka bir fonksiyonun, argmax’ın işidir: o yalnızca “{place}” derdi.</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>What happens to the ink</source>
        <translation>Çizime ne oluyor</translation>
    </message>
    <message>
        <source>Preprocessing is changed</source>
        <translation>Ön işleme değişti</translation>
    </message>
    <message>
        <source>Back to MNIST’s way</source>
        <translation>MNIST’teki hâline dön</translation>
    </message>
    <message>
        <source>Switches every step on again, as MNIST’s own digits were made.</source>
        <translation>Bütün adımları yeniden açar; MNIST’in kendi rakamları da böyle hazırlandı.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tuval</translation>
    </message>
    <message>
        <source>The whole canvas; the dashed square is cut out, so draw small in a corner and watch it.</source>
        <translation>Tuvalin tamamı; kesik çizgili kare kesilip alınır, bir köşeye küçük bir rakam çizin ve izleyin.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırpma</translation>
    </message>
    <message>
        <source>20-px box</source>
        <translation>20 px kutu</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Kütle merkezi</translation>
    </message>
    <message>
        <source>Cuts the ink out of the canvas; switch it off, draw a small digit and see it shrink away.</source>
        <translation>Çizimi tuvalden kesip alır; kapatın, küçük bir rakam çizin ve nasıl ufaldığını görün.</translation>
    </message>
    <message>
        <source>Fits the ink into 20 × 20 pixels; switch it off and see it fill all 28, as no MNIST digit does.</source>
        <translation>Çizimi 20 × 20 piksele sığdırır; kapatın ve hiçbir MNIST rakamının yapmadığı gibi 28 pikselin tümünü doldurduğunu görün.</translation>
    </message>
    <message>
        <source>Moves the ink’s centre of mass to the middle; switch it off and draw a 7 with a long bar.</source>
        <translation>Çizimin kütle merkezini ortaya taşır; kapatın ve üst çizgisi uzun bir 7 çizin.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the last change of drawings</source>
        <translation>Çizimlerdeki son değişikliği geri al</translation>
    </message>
    <message>
        <source>Takes the last change back; press again for the one before (Ctrl+Z).</source>
        <translation>Son değişikliği geri alır; bir önceki için yeniden basın (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Work on files</source>
        <translation>Dosya işlemi</translation>
    </message>
    <message>
        <source>1 drawing deleted.</source>
        <translation>1 çizim silindi.</translation>
    </message>
    <message>
        <source>{count} drawings deleted.</source>
        <translation>{count} çizim silindi.</translation>
    </message>
    <message>
        <source>{count} drawings are now labelled {label}.</source>
        <translation>{count} çizim artık {label} olarak etiketli.</translation>
    </message>
    <message>
        <source>1 drawing is now labelled {label}.</source>
        <translation>1 çizim artık {label} olarak etiketli.</translation>
    </message>
    <message>
        <source>It was labelled {label} before.</source>
        <translation>Zaten {label} olarak etiketliydi.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Dışa aktarılıyor …</translation>
    </message>
    <message>
        <source>1 drawing written to {path}.</source>
        <translation>1 çizim yazıldı: {path}</translation>
    </message>
    <message>
        <source>{count} drawings written to {path}.</source>
        <translation>{count} çizim yazıldı: {path}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>İçe aktarılıyor …</translation>
    </message>
    <message>
        <source>Nothing added: all of these drawings are kept already.</source>
        <translation>Yeni bir şey eklenmedi: bu çizimlerin hepsi zaten saklanıyor.</translation>
    </message>
    <message>
        <source>1 drawing added.</source>
        <translation>1 çizim eklendi.</translation>
    </message>
    <message>
        <source>{count} drawings added.</source>
        <translation>{count} çizim eklendi.</translation>
    </message>
</context>
<context>
    <name>StoppingPage</name>
    <message>
        <source>Looked at after each epoch, on the validation images. Whichever comes first ends the run.</source>
        <translation>Her epoch’tan sonra doğrulama görüntülerine bakılır. Hangisi önce gerçekleşirse eğitim onunla biter.</translation>
    </message>
    <message>
        <source>Looked at after each epoch, on the training images, because none are held back. Whichever comes first ends the run.</source>
        <translation>Doğrulama için görüntü ayrılmadığından her epoch’tan sonra eğitim görüntülerine bakılır. Hangisi önce gerçekleşirse eğitim onunla biter.</translation>
    </message>
    <message>
        <source>End when this share is read right.</source>
        <translation>Görüntülerin bu kadarı doğru okununca bitirir.</translation>
    </message>
    <message>
        <source>End when the loss is this or less.</source>
        <translation>Kayıp bu değere ya da altına inince bitirir.</translation>
    </message>
    <message>
        <source>Early stopping: end after so many epochs without a better loss.</source>
        <translation>Erken durdurma: kayıp bu kadar epoch iyileşmezse bitirir.</translation>
    </message>
    <message>
        <source>Keep the best epoch’s weights</source>
        <translation>En iyi epoch’un ağırlıklarını sakla</translation>
    </message>
    <message>
        <source>The model gets the weights of the epoch with the smallest loss, not the last ones.</source>
        <translation>Model son ağırlıkları değil, kaybı en küçük epoch’un ağırlıklarını alır.</translation>
    </message>
    <message>
        <source>Write logs for TensorBoard</source>
        <translation>TensorBoard için günlük yaz</translation>
    </message>
    <message>
        <source>The run’s folder then also holds what TensorBoard shows.</source>
        <translation>Eğitimin klasöründe TensorBoard’un gösterdikleri de bulunur.</translation>
    </message>
    <message>
        <source>Target accuracy</source>
        <translation>Hedef doğruluk</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Hedef kayıp</translation>
    </message>
    <message>
        <source>Early stopping (epochs)</source>
        <translation>Erken durdurma (epoch)</translation>
    </message>
    <message>
        <source>Epochs without a better loss</source>
        <translation>Kaybın iyileşmediği epoch sayısı</translation>
    </message>
    <message>
        <source>End before the last epoch</source>
        <translation>Son epoch’tan önce bitir</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Layers of the network</source>
        <translation>Ağın katmanları</translation>
    </message>
    <message>
        <source>What model.summary() of Keras shows: change a layer and watch the counts.</source>
        <translation>Keras’taki model.summary() çıktısının gösterdiği: bir katmanı değiştirin ve sayıları izleyin.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copies the table for a report or a notebook.</source>
        <translation>Tabloyu bir rapor ya da not defteri için kopyalar.</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>Katman (tür)</translation>
    </message>
    <message>
        <source>The name that Keras gives to the layer, and its kind.</source>
        <translation>Keras’ın katmana verdiği ad ve katmanın türü.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>The shape of what leaves the layer; None stands for any number of images.</source>
        <translation>Katmandan çıkanın biçimi; None herhangi bir sayıda görüntü demektir.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Weights and biases; in batch normalization also its running means and variances.</source>
        <translation>Ağırlıklar ve bias’lar; batch normalization katmanında hareketli ortalamalar ve varyanslar da.</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Çarp-topla</translation>
    </message>
    <message>
        <source>Multiplications with addition that one image costs: the layer’s share of the time.</source>
        <translation>Bir görüntünün gerektirdiği çarpma-toplama işlemleri: katmanın süredeki payı.</translation>
    </message>
    <message>
        <source>The summary appears here as soon as the layers fit together.</source>
        <translation>Katmanlar birbirine uyduğunda özet burada görünür.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{total} parameters&lt;/b&gt; ({memory}) · {trainable} trainable · {fixed} not trainable · {effort} multiply-adds per image</source>
        <translation>&lt;b&gt;{total} parametre&lt;/b&gt; ({memory}) · {trainable} eğitilebilir · {fixed} eğitilemez · görüntü başına {effort} çarp-topla</translation>
    </message>
</context>
<context>
    <name>TallyRows</name>
    <message>
        <source>How many there are, and in orange what was misread; draw more of what is rare or hard.</source>
        <translation>Her birinden kaç tane olduğu, turuncuyla da yanlış okunanlar; az ya da zor olanlardan daha çok çizin.</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} / {count}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Pen</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Silgi</translation>
    </message>
    <message>
        <source>Stroke eraser</source>
        <translation>Çizgi silgisi</translation>
    </message>
    <message>
        <source>Draws; the right mouse button erases meanwhile (P).</source>
        <translation>Çizer; bu sırada farenin sağ düğmesi siler (P).</translation>
    </message>
    <message>
        <source>Takes away the ink where it goes; try to make a 3 of an 8 (E, once more for the pen).</source>
        <translation>Yalnızca geçtiği yeri siler; bir 8’den 3 yapmayı deneyin (E, kaleme dönmek için yine E).</translation>
    </message>
    <message>
        <source>Takes away every whole stroke that it touches (E once it was chosen).</source>
        <translation>Dokunduğu her çizgiyi bütünüyle siler (bir kez seçildikten sonra E).</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Kalem kalınlığı</translation>
    </message>
    <message>
        <source>How thick the pen writes; try a very thin and a very thick seven (arrow keys: small steps).</source>
        <translation>Kalemin ne kadar kalın yazdığı; çok ince ve çok kalın bir yedi deneyin (ok tuşları: küçük adımlar).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Takes the last stroke back, so that you see what it meant (Ctrl+Z).</source>
        <translation>Son çizgiyi geri alır; böylece o çizginin neyi değiştirdiğini görürsünüz (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Brings back the stroke that was taken back (Ctrl+Y or Ctrl+Shift+Z).</source>
        <translation>Geri alınan çizgiyi yeniden getirir (Ctrl+Y ya da Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Wipes the canvas for the next digit; undo brings the old one back (Del).</source>
        <translation>Sıradaki rakam için tuvali temizler; geri alınca eskisi döner (Del).</translation>
    </message>
</context>
<context>
    <name>TrainingTab</name>
    <message>
        <source>What to train</source>
        <translation>Eğitim ayarları</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Own settings</source>
        <translation>Özel ayarlar</translation>
    </message>
    <message>
        <source>{title}, changed</source>
        <translation>{title}, değiştirilmiş</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Çizimlerim</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>eğitiliyor</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ıraksadı</translation>
    </message>
    <message>
        <source>{dataset} · epochs: {epochs} · {optimizer}, learning rate {rate} · batch size {batch} · seed {seed}</source>
        <translation>{dataset} · epoch: {epochs} · {optimizer}, öğrenme oranı {rate} · batch boyutu {batch} · tohum {seed}</translation>
    </message>
</context>
<context>
    <name>WriterChoice</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Who is drawing; type another name before a friend draws, to compare your hands.</source>
        <translation>Kimin çizdiği; arkadaşınız çizmeden önce onun adını yazın ve el yazılarınızı karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>_EpochModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Doğr. kaybı</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>Doğr. doğruluğu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Öğr. oranı</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradyan</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>{number}, the best epoch</source>
        <translation>{number}, en iyi epoch</translation>
    </message>
    <message>
        <source>The best epoch: none has a smaller loss.</source>
        <translation>En iyi epoch: hiçbirinin kaybı daha küçük değil.</translation>
    </message>
    <message>
        <source>Hidden units that answered 0 to every image tried: {share}.</source>
        <translation>Denenen her görüntüye 0 yanıtını veren gizli nöronlar: {share}.</translation>
    </message>
    <message>
        <source>One epoch shows the network every training image once.</source>
        <translation>Bir epoch’ta ağ her eğitim görüntüsünü bir kez görür.</translation>
    </message>
    <message>
        <source>Mean loss of the training images, measured while the weights were changing.</source>
        <translation>Eğitim görüntülerinin ortalama kaybı; ağırlıklar değişirken ölçülür.</translation>
    </message>
    <message>
        <source>Share of the training images read right, measured while the weights were changing.</source>
        <translation>Doğru okunan eğitim görüntülerinin oranı; ağırlıklar değişirken ölçülür.</translation>
    </message>
    <message>
        <source>Loss of images that are not learned from, after the epoch; look where it is smallest.</source>
        <translation>Öğrenmede kullanılmayan görüntülerin epoch sonundaki kaybı; en küçük olduğu yere bakın.</translation>
    </message>
    <message>
        <source>Share of the images that are not learned from that was read right, after the epoch.</source>
        <translation>Öğrenmede kullanılmayan görüntülerden epoch sonunda doğru okunanların oranı.</translation>
    </message>
    <message>
        <source>Learning rate of the epoch’s last step.</source>
        <translation>Epoch’un son adımındaki öğrenme oranı.</translation>
    </message>
    <message>
        <source>Length of the whole gradient, mean over some steps of the epoch.</source>
        <translation>Bütün gradyanın uzunluğu; epoch’un bazı adımlarının ortalaması.</translation>
    </message>
    <message>
        <source>How long the epoch with its validation took.</source>
        <translation>Epoch’un doğrulamasıyla birlikte ne kadar sürdüğü.</translation>
    </message>
</context>
<context>
    <name>_Names</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
</context>
<context>
    <name>_RateLegend</name>
    <message>
        <source>Thick line: learning rate. Thin line: gradient norm.</source>
        <translation>Kalın çizgi: öğrenme oranı. İnce çizgi: gradyan normu.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>öğrenme oranı</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>gradyan normu</translation>
    </message>
</context>
<context>
    <name>activations</name>
    <message>
        <source>Needs exp(), which costs more than ReLU&apos;s comparison.</source>
        <translation>exp() gerektirir; bu, ReLU’nun karşılaştırmasından daha pahalıdır.</translation>
    </message>
    <message>
        <source>Not zero-centred: the outputs are never negative.</source>
        <translation>Sıfır merkezli değil: çıktılar hiç negatif olmaz.</translation>
    </message>
    <message>
        <source>Not zero-centred: the positive side weighs more.</source>
        <translation>Sıfır merkezli değil: pozitif taraf ağır basar.</translation>
    </message>
    <message>
        <source>Smooth everywhere, without ReLU&apos;s corner.</source>
        <translation>Her yerde pürüzsüzdür, ReLU’nun köşesi yoktur.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Doğrusal</translation>
    </message>
    <message>
        <source>Output of networks that predict a quantity, such as a price (regression).</source>
        <translation>Fiyat gibi bir büyüklüğü tahmin eden ağların çıkış katmanı (regresyon).</translation>
    </message>
    <message>
        <source>Any number can come out.</source>
        <translation>Çıktı herhangi bir sayı olabilir.</translation>
    </message>
    <message>
        <source>The gradient is 1 everywhere.</source>
        <translation>Gradyan her yerde 1’dir.</translation>
    </message>
    <message>
        <source>Many linear layers in a row can do no more than a single one.</source>
        <translation>Art arda birçok doğrusal katman, tek bir katmandan fazlasını yapamaz.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Output for yes-or-no questions; gates inside recurrent networks.</source>
        <translation>Evet-hayır sorularında çıkış katmanı; tekrarlayan ağların içindeki kapılar.</translation>
    </message>
    <message>
        <source>Squeezes every number between 0 and 1, to be read as a probability.</source>
        <translation>Her sayıyı 0 ile 1 arasına sıkıştırır; olasılık olarak okunabilir.</translation>
    </message>
    <message>
        <source>Saturates at both ends, and its slope is at most ¼: gradients vanish.</source>
        <translation>İki uçta da doyuma ulaşır, eğimi en çok ¼’dir: gradyanlar kaybolur.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Hidden layers of recurrent networks, for time series and text.</source>
        <translation>Zaman serileri ve metin için tekrarlayan ağların gizli katmanları.</translation>
    </message>
    <message>
        <source>Zero-centred: outputs lie evenly around 0.</source>
        <translation>Sıfır merkezli: çıktılar 0’ın iki yanına eşit dağılır.</translation>
    </message>
    <message>
        <source>Its slope reaches 1, four times that of the sigmoid.</source>
        <translation>Eğimi 1’e ulaşır; sigmoid’inkinin dört katı.</translation>
    </message>
    <message>
        <source>Saturates at both ends: gradients can still vanish.</source>
        <translation>İki uçta da doyuma ulaşır: gradyanlar yine kaybolabilir.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Hidden layers of most networks, for images above all: try it first.</source>
        <translation>Çoğu ağın gizli katmanları, özellikle görüntüler için: önce bunu deneyin.</translation>
    </message>
    <message>
        <source>No saturation for positive inputs: the gradient stays 1.</source>
        <translation>Pozitif girdilerde doyum yok: gradyan 1 kalır.</translation>
    </message>
    <message>
        <source>Quick: a comparison with 0 is all it takes.</source>
        <translation>Hızlı: 0 ile bir karşılaştırma yeter.</translation>
    </message>
    <message>
        <source>Silent below a threshold, a little like a nerve cell.</source>
        <translation>Bir eşiğin altında susar; biraz sinir hücresi gibi.</translation>
    </message>
    <message>
        <source>No gradient for negative inputs: a neuron that only gets those has died.</source>
        <translation>Negatif girdilerde gradyan yok: yalnızca onları alan nöron ölmüş demektir.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Hidden layers where ReLU neurons die; established for many years.</source>
        <translation>ReLU nöronlarının öldüğü gizli katmanlar; yıllardır yaygın olarak kullanılır.</translation>
    </message>
    <message>
        <source>Some gradient for negative inputs too: neurons do not die.</source>
        <translation>Negatif girdilerde de biraz gradyan var: nöronlar ölmez.</translation>
    </message>
    <message>
        <source>As quick as ReLU.</source>
        <translation>ReLU kadar hızlı.</translation>
    </message>
    <message>
        <source>One more number to choose, often for a small gain.</source>
        <translation>Seçilecek bir sayı daha; kazancı çoğu kez küçüktür.</translation>
    </message>
    <message>
        <source>Slope a for x ≤ 0</source>
        <translation>x ≤ 0 için a eğimi</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Hidden layers, as an established alternative to ReLU.</source>
        <translation>Gizli katmanlar; ReLU yerine sık kullanılan bir seçenek.</translation>
    </message>
    <message>
        <source>Negative outputs bring the mean closer to 0 than with ReLU.</source>
        <translation>Negatif çıktılar ortalamayı ReLU’ya göre 0’a yaklaştırır.</translation>
    </message>
    <message>
        <source>Some gradient for negative inputs that are not too far from 0.</source>
        <translation>0’dan çok uzak olmayan negatif girdilerde biraz gradyan var.</translation>
    </message>
    <message>
        <source>Saturates at −α for very negative inputs.</source>
        <translation>Çok negatif girdilerde −α değerinde doyuma ulaşır.</translation>
    </message>
    <message>
        <source>Depth α</source>
        <translation>Derinlik α</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>Hidden dense layers that learn their activation; here you set the lines.</source>
        <translation>Aktivasyonunu kendi öğrenen tam bağlı gizli katmanlar; burada doğruları siz ayarlarsınız.</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU are special cases: try the slopes 0 and 1.</source>
        <translation>ReLU ve leaky ReLU özel durumlarıdır: 0 ve 1 eğimlerini deneyin.</translation>
    </message>
    <message>
        <source>Neurons do not die as long as the lines have a slope.</source>
        <translation>Doğruların eğimi oldukça nöronlar ölmez.</translation>
    </message>
    <message>
        <source>Doubles the parameters: two sums for each neuron.</source>
        <translation>Parametreleri ikiye katlar: her nöron için iki toplam.</translation>
    </message>
    <message>
        <source>Slope a₁</source>
        <translation>Eğim a₁</translation>
    </message>
    <message>
        <source>Intercept b₁</source>
        <translation>Kesim noktası b₁</translation>
    </message>
    <message>
        <source>Slope a₂</source>
        <translation>Eğim a₂</translation>
    </message>
    <message>
        <source>Intercept b₂</source>
        <translation>Kesim noktası b₂</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Output when exactly one of several classes is right, like the ten digits.</source>
        <translation>Birkaç sınıftan tam olarak biri doğruyken çıkış katmanı; on rakamda olduğu gibi.</translation>
    </message>
    <message>
        <source>Turns any numbers into probabilities that add up to 1.</source>
        <translation>Her türlü sayıyı, toplamı 1 olan olasılıklara çevirir.</translation>
    </message>
    <message>
        <source>Keeps the order. Picking the largest is a separate step, argmax.</source>
        <translation>Sırayı korur. En büyüğü seçmek ayrı bir adımdır: argmax.</translation>
    </message>
    <message>
        <source>Meant for the output: in hidden layers most of the gradient is lost.</source>
        <translation>Çıkış katmanı içindir: gizli katmanlarda gradyanın çoğu kaybolur.</translation>
    </message>
    <message>
        <source>A high probability is no proof: it can be sure and wrong.</source>
        <translation>Yüksek olasılık kanıt değildir: ağ emin olduğu hâlde yanılabilir.</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>Sıcaklık T</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Hidden layers of transformers, such as BERT and the first GPT models.</source>
        <translation>BERT ve ilk GPT modelleri gibi transformer ağlarının gizli katmanları.</translation>
    </message>
    <message>
        <source>Needs the area under a bell curve, Φ, which costs more than ReLU.</source>
        <translation>Çan eğrisinin altındaki alanı (Φ) gerektirir; bu, ReLU’dan pahalıdır.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Hidden layers of newer image networks, such as EfficientNet; also called Swish.</source>
        <translation>EfficientNet gibi daha yeni görüntü ağlarının gizli katmanları; Swish de denir.</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>Deep dense networks without batch normalization.</source>
        <translation>Batch normalization kullanmayan derin, tam bağlı ağlar.</translation>
    </message>
    <message>
        <source>Keeps mean 0 and variance 1 from layer to layer, by itself.</source>
        <translation>Ortalamayı 0, varyansı 1 olarak katmandan katmana kendiliğinden korur.</translation>
    </message>
    <message>
        <source>Only with LeCun normal weights at the start and standardised inputs.</source>
        <translation>Yalnızca başlangıçta LeCun normal ağırlıklar ve standartlaştırılmış girdilerle.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Outputs that must be positive, such as a spread; seldom hidden layers.</source>
        <translation>Standart sapma gibi pozitif olması gereken çıktılar; gizli katmanlarda seyrek kullanılır.</translation>
    </message>
    <message>
        <source>Always positive, and its slope is the sigmoid.</source>
        <translation>Her zaman pozitiftir ve eğimi sigmoid’dir.</translation>
    </message>
    <message>
        <source>Needs exp() and a logarithm, seldom for a gain over ReLU.</source>
        <translation>exp() ve logaritma gerektirir; ReLU’ya göre nadiren kazanç sağlar.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>kullanım: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>sıralı argümanlar</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>bu yardımı gösterir ve çıkar</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>programın sürümünü gösterir ve çıkar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: hata: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s argümanı: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>şu argümanlar gerekli: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>şu argümanlardan biri gerekli: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>bilinmeyen argümanlar: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s ile birlikte kullanılamaz</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>bir değer bekleniyordu</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>geçersiz %(type)s değeri: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>geçersiz seçim: %(value)r (şunlardan biri olmalı: %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>belirsiz seçenek: %(option)s şunlara uyabilir: %(matches)s</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>T-shirt/top</source>
        <translation>Tişört/üst</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>Pantolon</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>Kazak</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Elbise</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>Mont</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>Sandalet</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Gömlek</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>Spor ayakkabı</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Çanta</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Train, test and use networks that read handwritten digits.</source>
        <translation>El yazısı rakamları okuyan ağları eğitir, test eder ve kullanır.</translation>
    </message>
    <message>
        <source>test a model or a run on the test images</source>
        <translation>bir modeli ya da eğitimi test görüntüleriyle dener</translation>
    </message>
    <message>
        <source>{names}; the one it was trained on when absent</source>
        <translation>{names}; verilmezse eğitildiği veri seti</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sınıf</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>kesinlik</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>duyarlılık</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>images</source>
        <translation>görüntü</translation>
    </message>
    <message>
        <source>a run’s name, a .tflite or .npz file, digit-reader or course-mlp</source>
        <translation>bir eğitimin adı, bir .tflite ya da .npz dosyası, digit-reader ya da course-mlp</translation>
    </message>
    <message>
        <source>copy a run’s model to a file</source>
        <translation>bir eğitimin modelini bir dosyaya kopyalar</translation>
    </message>
    <message>
        <source>ends in .keras, .tflite or, for the NumPy engine, .npz</source>
        <translation>.keras, .tflite ya da NumPy motoru için .npz ile biter</translation>
    </message>
    <message>
        <source>replace files that are there already, the model’s and its card’s (.json)</source>
        <translation>var olan dosyaların, modelin ve kartının (.json), üzerine yaz</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>hiçbir şey çizilmemiş</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>emin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>büyük olasılıkla</translation>
    </message>
    <message>
        <source>torn between {best} and {other}</source>
        <translation>{best} ile {other} arasında kararsız</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>rakam değil</translation>
    </message>
    <message>
        <source>read the digit in each picture</source>
        <translation>her resimdeki rakamı okur</translation>
    </message>
    <message>
        <source>png, jpeg, bmp or webp of any size, dark on light or light on dark</source>
        <translation>her boyutta png, jpeg, bmp ya da webp; açık üzerine koyu ya da koyu üzerine açık</translation>
    </message>
    <message>
        <source>a JSON list of strokes, each a list of [x, y] on a 280 × 280 canvas</source>
        <translation>çizgilerin JSON listesi; her biri 280 × 280 tuvalde [x, y] noktalarının listesi</translation>
    </message>
    <message>
        <source>list the ready-made trainings</source>
        <translation>hazır eğitimleri listeler</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>hazır ayar</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>course</source>
        <translation>ders</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>en iyileyici</translation>
    </message>
    <message>
        <source>regularisation</source>
        <translation>düzenlileştirme</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parametre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>* On the validation images, as in the course; the others on the test images.</source>
        <translation>* Derste olduğu gibi doğrulama görüntülerinde; diğerleri test görüntülerinde.</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over {seeds} trainings from different starts.</source>
        <translation>Farklı başlangıçlardan {seeds} eğitimin ortalaması ± standart sapması.</translation>
    </message>
    <message>
        <source>Below the course’s figure: {names}.</source>
        <translation>Dersteki değerin altında: {names}.</translation>
    </message>
    <message>
        <source>All of the course’s figures are reached.</source>
        <translation>Dersteki değerlerin hepsine ulaşıldı.</translation>
    </message>
    <message>
        <source>A quick trial (images: {images}, epochs: {epochs}): the course’s figures need all images and 10 epochs.</source>
        <translation>Hızlı deneme (görüntü: {images}, epoch: {epochs}): dersteki değerler için tüm görüntüler ve 10 epoch gerekir.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ne olduğu</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>Görüntüler yükleniyor</translation>
    </message>
    <message>
        <source>Loading TensorFlow (a few seconds, once)</source>
        <translation>TensorFlow yükleniyor (bir kez, birkaç saniye)</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Ağ kuruluyor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitiliyor</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Doğrulanıyor</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test ediliyor</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoch {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>{speed} images/s</source>
        <translation>{speed} görüntü/sn</translation>
    </message>
    <message>
        <source>{preset} on {dataset}: {parameters} parameters, {images} training images</source>
        <translation>{preset}, veri seti {dataset}: {parameters} parametre, {images} eğitim görüntüsü</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, accuracy {accuracy}</source>
        <translation>Epoch {epoch}: kayıp {loss}, doğruluk {accuracy}</translation>
    </message>
    <message>
        <source>; validation loss {loss}, accuracy {accuracy}</source>
        <translation>; doğrulama kaybı {loss}, doğruluğu {accuracy}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>list the kept runs, newest first</source>
        <translation>saklanan eğitimleri yeniden eskiye listeler</translation>
    </message>
    <message>
        <source>No run yet in {folder}.</source>
        <translation>{folder} klasöründe henüz eğitim yok.</translation>
    </message>
    <message>
        <source>Interrupted and stopped runs go on with “mnist-trainer train --resume RUN”.</source>
        <translation>Yarıda kalan ve durdurulan eğitimler “mnist-trainer train --resume EĞİTİM” ile sürer.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed, the sentence says why; 2 a wrong option or setting; 3 the training diverged (its last good weights are kept); 130 stopped with Ctrl-C (the model is kept).</source>
        <translation>Çıkış kodları: 0 tamam; 1 başarısız, nedeni cümlede; 2 yanlış seçenek ya da ayar; 3 eğitim ıraksadı (son sağlam ağırlıklar saklanır); 130 Ctrl-C ile durduruldu (model saklanır).</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>metin yerine tek bir JSON belgesi yazar</translation>
    </message>
    <message>
        <source>Test accuracy {accuracy} (95 % interval {low} to {high}), cross-entropy {cross_entropy}.</source>
        <translation>Test doğruluğu {accuracy} (%95 güven aralığı {low} – {high}), çapraz entropi {cross_entropy}.</translation>
    </message>
    <message>
        <source>size of each step; with a schedule its highest value</source>
        <translation>her adımın büyüklüğü; bir çizelge varsa en yüksek değeri</translation>
    </message>
    <message>
        <source>train the course’s seven networks and compare with its figures</source>
        <translation>dersin yedi ağını eğit ve dersteki değerlerle karşılaştır</translation>
    </message>
    <message>
        <source>train each network N times, each time from another start; give mean and spread</source>
        <translation>her ağı her seferinde başka bir başlangıçtan N kez eğit; ortalama ve yayılımı ver</translation>
    </message>
    <message>
        <source>how many times all training images are seen</source>
        <translation>bütün eğitim görüntülerinin kaç kez görüleceği</translation>
    </message>
    <message>
        <source>use only the first N training images</source>
        <translation>yalnızca ilk N eğitim görüntüsünü kullan</translation>
    </message>
    <message>
        <source>the images: {choices}, imported:NAME</source>
        <translation>görüntüler: {choices}, imported:AD</translation>
    </message>
    <message>
        <source>share of the training images held back for validation</source>
        <translation>eğitim görüntülerinden doğrulamaya ayrılan pay</translation>
    </message>
    <message>
        <source>leave the pixels at 0 to 255</source>
        <translation>pikselleri 0–255 olarak bırak</translation>
    </message>
    <message>
        <source>the first weights: {choices}</source>
        <translation>ilk ağırlıklar: {choices}</translation>
    </message>
    <message>
        <source>how gradients change the weights: {choices}</source>
        <translation>gradyanlar ağırlıkları nasıl değiştirir: {choices}</translation>
    </message>
    <message>
        <source>how the learning rate changes: {choices}</source>
        <translation>öğrenme oranı nasıl değişir: {choices}</translation>
    </message>
    <message>
        <source>what the schedules step, exponential and plateau multiply the learning rate with</source>
        <translation>step, exponential ve plateau planlarının öğrenme oranını çarptığı sayı</translation>
    </message>
    <message>
        <source>after how many epochs they do so</source>
        <translation>bunu kaç epochta bir yaptıkları</translation>
    </message>
    <message>
        <source>what is made small: {choices}</source>
        <translation>küçültülen kayıp: {choices}</translation>
    </message>
    <message>
        <source>share of the probability that the target spreads over all classes</source>
        <translation>hedefin bütün sınıflara dağıttığı olasılık payı</translation>
    </message>
    <message>
        <source>penalty on the absolute weights</source>
        <translation>ağırlıkların mutlak değerine ceza</translation>
    </message>
    <message>
        <source>penalty on the squared weights</source>
        <translation>ağırlıkların karesine ceza</translation>
    </message>
    <message>
        <source>images per step</source>
        <translation>adım başına görüntü sayısı</translation>
    </message>
    <message>
        <source>end when this share is read right, 0 to 1</source>
        <translation>bu pay doğru okununca bitir, 0–1</translation>
    </message>
    <message>
        <source>end when the loss is so small</source>
        <translation>kayıp bu kadar küçülünce bitir</translation>
    </message>
    <message>
        <source>end after N epochs without a better loss (early stopping)</source>
        <translation>kayıp N epoch boyunca iyileşmezse bitir (erken durdurma)</translation>
    </message>
    <message>
        <source>keep the weights of the best epoch instead of the last one</source>
        <translation>son epoch yerine en iyi epochun ağırlıklarını tut</translation>
    </message>
    <message>
        <source>start of all randomness; the same seed gives the same numbers</source>
        <translation>bütün rastgeleliğin başlangıcı; aynı tohum aynı sayıları verir</translation>
    </message>
    <message>
        <source>also write logs for TensorBoard</source>
        <translation>TensorBoard için de kayıt yaz</translation>
    </message>
    <message>
        <source>that of the hidden layers: {choices}</source>
        <translation>gizli katmanlarınki: {choices}</translation>
    </message>
    <message>
        <source>any other setting of the settings file, for example data.augmentation.rotation=10 or network.layers.1.units=64, layers counted from 0; may be given several times</source>
        <translation>ayar dosyasındaki herhangi bir ayar, örneğin data.augmentation.rotation=10 ya da network.layers.1.units=64 (katmanlar 0’dan sayılır); birkaç kez verilebilir</translation>
    </message>
    <message>
        <source>train a network and test it</source>
        <translation>bir ağı eğitir ve test eder</translation>
    </message>
    <message>
        <source>go on with an interrupted or stopped run after its last finished epoch</source>
        <translation>yarıda kalan veya durdurulan bir eğitime son biten epochtan sonra devam et</translation>
    </message>
    <message>
        <source>a settings file (JSON), as “presets --json” shows</source>
        <translation>ayar dosyası (JSON); örneğini “presets --json” gösterir</translation>
    </message>
    <message>
        <source>Kept as run {run} in {folder}.</source>
        <translation>{run} adıyla {folder} klasöründe saklandı.</translation>
    </message>
    <message>
        <source>list, export, import and delete the drawings that were kept</source>
        <translation>saklanan çizimleri listeler, dışa aktarır, içe aktarır ve siler</translation>
    </message>
    <message>
        <source>bring back what was deleted in the last seven days</source>
        <translation>son yedi günde silinenleri geri getirir</translation>
    </message>
    <message>
        <source>list the kept drawings, newest first</source>
        <translation>saklanan çizimleri yeniden eskiye listeler</translation>
    </message>
    <message>
        <source>only those that the model took for something else</source>
        <translation>yalnızca modelin başka bir şey sandıkları</translation>
    </message>
    <message>
        <source>write drawings to files that other programs know</source>
        <translation>çizimleri başka programların da bildiği dosyalara yazar</translation>
    </message>
    <message>
        <source>an npz or csv file, a file of MNIST’s own format (images-idx3-ubyte, packed with .gz), or a new folder for pictures</source>
        <translation>bir npz ya da csv dosyası, MNIST’in kendi biçiminde bir dosya (images-idx3-ubyte; .gz ile sıkıştırılmış) ya da resimler için yeni bir klasör</translation>
    </message>
    <message>
        <source>the format; chosen by the name when absent</source>
        <translation>biçim; verilmezse addan anlaşılır</translation>
    </message>
    <message>
        <source>keep the drawings of files or of a folder</source>
        <translation>dosyalardaki ya da bir klasördeki çizimleri saklar</translation>
    </message>
    <message>
        <source>what “export” writes, or a folder with the folders 0 to 9 full of pictures</source>
        <translation>“export” komutunun yazdığı ya da içinde resim dolu 0–9 klasörleri olan bir klasör</translation>
    </message>
    <message>
        <source>who drew those that come without a name</source>
        <translation>adsız gelenleri kimin çizdiği</translation>
    </message>
    <message>
        <source>only the drawings of this digit</source>
        <translation>yalnızca bu rakamın çizimleri</translation>
    </message>
    <message>
        <source>delete drawings; for seven days “restore” brings them back</source>
        <translation>çizimleri siler; “restore” yedi gün boyunca geri getirir</translation>
    </message>
    <message>
        <source>the numbers that “list” shows; with filters, all that pass them</source>
        <translation>“list” komutunun gösterdiği numaralar; filtre verilirse ona uyan bütün çizimler</translation>
    </message>
    <message>
        <source>only the drawings of this writer</source>
        <translation>yalnızca bu kişinin çizimleri</translation>
    </message>
    <message>
        <source>No drawings found in {path}.</source>
        <translation>{path} içinde çizim bulunamadı.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>rakam</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>okunan</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>yazan</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>saklanma zamanı</translation>
    </message>
    <message>
        <source>Drawings written: {count}, to {files}</source>
        <translation>Yazılan çizim sayısı: {count}, yeri: {files}</translation>
    </message>
    <message>
        <source>Drawings kept: {count}.</source>
        <translation>Saklanan çizim sayısı: {count}.</translation>
    </message>
    <message>
        <source>Left out, because the same drawing with the same digit is kept already: {count}.</source>
        <translation>Aynı rakamla saklanmış aynı çizim bulunduğu için atlanan: {count}.</translation>
    </message>
    <message>
        <source>Drawings deleted: {count}. To bring them back: mnist-trainer drawings restore {ids}</source>
        <translation>Silinen çizim sayısı: {count}. Geri getirmek için: mnist-trainer drawings restore {ids}</translation>
    </message>
    <message>
        <source>Drawings brought back: {count}.</source>
        <translation>Geri getirilen çizim sayısı: {count}.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Değiştirilecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>list, describe, import and remove the image sets to learn from</source>
        <translation>öğrenilecek görüntü setlerini listeler, tanıtır, içe aktarır ve kaldırır</translation>
    </message>
    <message>
        <source>list the image sets that “train --dataset” knows</source>
        <translation>“train --dataset” seçeneğinin bildiği görüntü setlerini listeler</translation>
    </message>
    <message>
        <source>remove an imported image set for good</source>
        <translation>içe aktarılmış bir görüntü setini kalıcı olarak kaldırır</translation>
    </message>
    <message>
        <source>count the images of each class</source>
        <translation>her sınıfın görüntülerini sayar</translation>
    </message>
    <message>
        <source>keep the image set of a file or folder</source>
        <translation>bir dosya ya da klasördeki görüntü setini saklar</translation>
    </message>
    <message>
        <source>an npz or csv file, one of MNIST’s own files with its partner beside it, or a folder with these or with a folder of pictures for each class, perhaps below train and test</source>
        <translation>bir npz ya da csv dosyası, yanında eşi duran bir MNIST dosyası ya da bunların bulunduğu veya her sınıf için bir resim klasörü içeren (train ve test altında da olabilir) bir klasör</translation>
    </message>
    <message>
        <source>what to call it: small letters, digits and hyphens</source>
        <translation>setin adı: küçük harfler, rakamlar ve kısa çizgiler</translation>
    </message>
    <message>
        <source>replace an imported set of this name</source>
        <translation>bu adla içe aktarılmış setin yerine geçer</translation>
    </message>
    <message>
        <source>a name that “list” shows</source>
        <translation>“list” komutunun gösterdiği bir ad</translation>
    </message>
    <message>
        <source>Imported: {training} images to train with and {test} to test with. To learn from them: mnist-trainer train --dataset {name}</source>
        <translation>İçe aktarıldı: eğitim için {training}, test için {test} görüntü. Bunlarla eğitmek için: mnist-trainer train --dataset {name}</translation>
    </message>
    <message>
        <source>Image set removed: {name}</source>
        <translation>Görüntü seti kaldırıldı: {name}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>write a training as a Python script of its own</source>
        <translation>bir eğitimi kendi başına çalışan bir Python betiği olarak yaz</translation>
    </message>
    <message>
        <source>where to write the script; without it, it is printed</source>
        <translation>betiğin yazılacağı yer; verilmezse betik ekrana yazılır</translation>
    </message>
    <message>
        <source>instead of the script, write the images that it needs to this npz file</source>
        <translation>betik yerine, gerek duyduğu görüntüleri bu npz dosyasına yaz</translation>
    </message>
    <message>
        <source>Mini-batch gradient descent</source>
        <translation>Mini-batch gradyan inişi</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>Batch normalization, dropout</source>
        <translation>Batch normalization, dropout</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ıraksadı</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Course network</source>
        <translation>Ders ağı</translation>
    </message>
    <message>
        <source>The course&apos;s first network: 784-128-64-10 with dropout 0.2, Adam.</source>
        <translation>Dersin ilk ağı: 784-128-64-10, dropout 0,2, Adam.</translation>
    </message>
    <message>
        <source>Base, Adam</source>
        <translation>Temel, Adam</translation>
    </message>
    <message>
        <source>One hidden layer of 128, Adam: the yardstick for the next ones.</source>
        <translation>128 nöronlu tek gizli katman, Adam: sonrakiler için ölçü.</translation>
    </message>
    <message>
        <source>Base, SGD</source>
        <translation>Temel, SGD</translation>
    </message>
    <message>
        <source>The same with plain SGD, to see how much slower it learns.</source>
        <translation>Aynısı yalın SGD ile; ne kadar yavaş öğrendiğini görmek için.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>One hidden layer of 128 with dropout, against overfitting.</source>
        <translation>Aşırı öğrenmeye karşı dropout’lu, 128 nöronlu tek gizli katman.</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>One hidden layer of 128 with batch normalization.</source>
        <translation>Batch normalization’lı, 128 nöronlu tek gizli katman.</translation>
    </message>
    <message>
        <source>Batch normalization and dropout</source>
        <translation>Batch normalization ve dropout</translation>
    </message>
    <message>
        <source>The course&apos;s advanced network: 128 and 64, both with both.</source>
        <translation>Dersin gelişmiş ağı: 128 ve 64 nöron, ikisi de batch normalization’lı ve dropout’lu.</translation>
    </message>
    <message>
        <source>From scratch in NumPy</source>
        <translation>NumPy ile sıfırdan</translation>
    </message>
    <message>
        <source>784-128-10 written out in NumPy: forward, backward, mini-batch gradient descent.</source>
        <translation>NumPy ile elle yazılmış 784-128-10 ağı: ileri yayılım, geri yayılım, mini-batch gradyan inişi.</translation>
    </message>
    <message>
        <source>Small convolutional network</source>
        <translation>Küçük evrişimli ağ (CNN)</translation>
    </message>
    <message>
        <source>Two convolutions with pooling: what images need.</source>
        <translation>Havuzlamalı (pooling) iki evrişim: görüntüler bunu gerektirir.</translation>
    </message>
    <message>
        <source>99 % in seconds</source>
        <translation>Saniyeler içinde %99</translation>
    </message>
    <message>
        <source>A lean convolutional network that reads 99 % in as little time as possible.</source>
        <translation>Olabildiğince kısa sürede %99’u doğru okuyan yalın bir evrişimli ağ.</translation>
    </message>
    <message>
        <source>Digit reader</source>
        <translation>Rakam okuyucu</translation>
    </message>
    <message>
        <source>The network behind the Draw tab, trained with augmentation. Takes many minutes.</source>
        <translation>Çiz sekmesinin arkasındaki ağ; veri artırma ile eğitilir. Dakikalarca sürer.</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Ten wanted probabilities for each image: 1 for its label, else 0.</source>
        <translation>Her görüntü için istenen on olasılık: etiketi için 1, ötekiler için 0.</translation>
    </message>
    <message>
        <source>What is no digit shall leave the network undecided.</source>
        <translation>Rakam olmayan bir şey ağı kararsız bırakmalıdır.</translation>
    </message>
    <message>
        <source>The share of the digits that were read right; the rest does not count.</source>
        <translation>Doğru okunan rakamların payı; gerisi sayılmaz.</translation>
    </message>
    <message>
        <source>The learning rate is multiplied with {factor} every {epochs} epochs.</source>
        <translation>Öğrenme oranı her {epochs} epoch’ta bir {factor} ile çarpılır.</translation>
    </message>
    <message>
        <source>The learning rate falls to nothing along a cosine.</source>
        <translation>Öğrenme oranı bir kosinüs boyunca sıfıra iner.</translation>
    </message>
    <message>
        <source>Without jit_compile, whose roundings differ, the numbers are the program’s.</source>
        <translation>Yuvarlamaları farklı olan jit_compile kapalıyken sayılar programınkilerle aynıdır.</translation>
    </message>
    <message>
        <source>Every epoch sees the images in a new order.</source>
        <translation>Her epoch görüntüleri yeni bir sırayla görür.</translation>
    </message>
    <message>
        <source>Every batch is changed at random.</source>
        <translation>Her batch rastgele değiştirilir.</translation>
    </message>
    <message>
        <source>Dropout begins each epoch with random numbers of its own.</source>
        <translation>Dropout her epoch’a kendi rastgele sayılarıyla başlar.</translation>
    </message>
    <message>
        <source>What large weights add to the loss.</source>
        <translation>Büyük ağırlıkların kayba eklediği.</translation>
    </message>
    <message>
        <source>Maxout: of two sums per unit, the larger one counts.</source>
        <translation>Maxout: her nöronun iki toplamından büyük olanı geçerlidir.</translation>
    </message>
    <message>
        <source>Of two sums per unit, the larger one counts.</source>
        <translation>Her nöronun iki toplamından büyük olanı geçerlidir.</translation>
    </message>
    <message>
        <source>Applies a function; a steep place passes more blame on.</source>
        <translation>Bir fonksiyon uygular; dik yerler hatanın daha çoğunu geri iletir.</translation>
    </message>
    <message>
        <source>Makes probabilities of the sums.</source>
        <translation>Toplamları olasılıklara çevirir.</translation>
    </message>
    <message>
        <source>While training, a random share of the values is 0; the rest makes up for it.</source>
        <translation>Eğitimde değerlerin rastgele bir bölümü 0 olur; kalanlar bunu dengeler.</translation>
    </message>
    <message>
        <source>Values get mean 0 and variance 1 over the batch, then a scale and a shift.</source>
        <translation>Değerler batch üzerinde ortalama 0 ve varyans 1 olur, sonra ölçeklenip kaydırılır.</translation>
    </message>
    <message>
        <source>Lays the numbers of each image out in one row.</source>
        <translation>Her görüntünün sayılarını tek bir satıra dizer.</translation>
    </message>
    <message>
        <source>Every unit weighs all values that arrive and adds them up.</source>
        <translation>Her nöron gelen bütün değerleri ağırlıklandırıp toplar.</translation>
    </message>
    <message>
        <source>All layers in a row; softmax makes probabilities of the last sums.</source>
        <translation>Bütün katmanlar art arda; softmax son toplamları olasılıklara çevirir.</translation>
    </message>
    <message>
        <source>Forward: what does the network say, and how wrong is it?</source>
        <translation>İleri: ağ ne diyor ve ne kadar yanılıyor?</translation>
    </message>
    <message>
        <source>Backward: who is to blame? Then a small step downhill.</source>
        <translation>Geri: hatanın sorumlusu kim? Sonra yokuş aşağı küçük bir adım.</translation>
    </message>
    <message>
        <source>Every parameter goes a small step against its gradient.</source>
        <translation>Her parametre gradyanının tersine küçük bir adım atar.</translation>
    </message>
    <message>
        <source>Steps gather speed: each one keeps 90 % of the one before.</source>
        <translation>Adımlar hız kazanır: her biri bir öncekinin yüzde 90’ını korur.</translation>
    </message>
    <message>
        <source>Steps are divided by how large the gradient has been lately.</source>
        <translation>Adımlar, gradyanın son zamanlardaki büyüklüğüne bölünür.</translation>
    </message>
    <message>
        <source>Adam: the mean gradient, divided by how large gradients have been lately.</source>
        <translation>Adam: ortalama gradyan, gradyanların son zamanlardaki büyüklüğüne bölünür.</translation>
    </message>
    <message>
        <source>Adam with weight decay: every step also shrinks the parameters a little.</source>
        <translation>Ağırlık azaltmalı Adam: her adım parametreleri biraz da küçültür.</translation>
    </message>
    <message>
        <source>The mean loss of some answers, and the share of them that is right.</source>
        <translation>Bazı yanıtların ortalama kaybı ve doğru olanların payı.</translation>
    </message>
    <message>
        <source>How the loss changes with each of the last sums, softmax included.</source>
        <translation>Kaybın, softmax dahil, son toplamların her biriyle nasıl değiştiği.</translation>
    </message>
    <message>
        <source>What large weights add to the loss; biases are free.</source>
        <translation>Büyük ağırlıkların kayba eklediği; biaslar sayılmaz.</translation>
    </message>
    <message>
        <source>Large weights are pulled back to 0.</source>
        <translation>Büyük ağırlıklar 0’a doğru geri çekilir.</translation>
    </message>
    <message>
        <source>The seed starts all randomness: first weights, order of the images, dropout.</source>
        <translation>Tohum bütün rastgeleliği başlatır: ilk ağırlıklar, görüntülerin sırası, dropout.</translation>
    </message>
    <message>
        <source>The images are bytes from 0 to 255, the labels numbers from 0 to 9.</source>
        <translation>Görüntüler 0 ile 255 arası baytlar, etiketler 0 ile 9 arası sayılardır.</translation>
    </message>
    <message>
        <source>Learn from the first images only.</source>
        <translation>Yalnızca ilk görüntülerden öğren.</translation>
    </message>
    <message>
        <source>The last part is held back: validation measures on images never learned from.</source>
        <translation>Son bölüm ayrılır: doğrulama, hiç öğrenilmemiş görüntülerle ölçer.</translation>
    </message>
    <message>
        <source>Training “{name}” with seed {seed}.</source>
        <translation>“{name}” eğitimi, tohum {seed}.</translation>
    </message>
    <message>
        <source>Needs: pip install {packages}</source>
        <translation>Gerekli: pip install {packages}</translation>
    </message>
    <message>
        <source>Run: python script.py (the images are downloaded once)</source>
        <translation>Çalıştırma: python script.py (görüntüler bir kez indirilir)</translation>
    </message>
    <message>
        <source>Offline: python script.py {file}, a file that this command writes:</source>
        <translation>İnternetsiz: python script.py {file}; bu dosyayı şu komut yazar:</translation>
    </message>
    <message>
        <source>Run: python script.py {file}, a file that this command writes:</source>
        <translation>Çalıştırma: python script.py {file}; bu dosyayı şu komut yazar:</translation>
    </message>
    <message>
        <source>The random changes to the images are MNIST Desktop’s own: install it, too.</source>
        <translation>Görüntülerdeki rastgele değişiklikler MNIST Desktop’a özgüdür: onu da kurun.</translation>
    </message>
    <message>
        <source>Say where the images are: python script.py FILE.npz</source>
        <translation>Görüntülerin yerini belirtin: python script.py DOSYA.npz</translation>
    </message>
    <message>
        <source>Enough is learned when the target is reached.</source>
        <translation>Hedefe ulaşılınca yeterince öğrenilmiştir.</translation>
    </message>
    <message>
        <source>Early stopping: the loss has not become better for too long.</source>
        <translation>Erken durdurma: kayıp çok uzun süredir iyileşmedi.</translation>
    </message>
    <message>
        <source>Keep the weights of the best epoch, not those of the last.</source>
        <translation>Son epoch’un değil, en iyi epoch’un ağırlıklarını koru.</translation>
    </message>
    <message>
        <source>On a plateau, go on with smaller steps.</source>
        <translation>Kayıp iyileşmiyorsa daha küçük adımlarla sürdür.</translation>
    </message>
    <message>
        <source>The learning rate of each step: it climbs for a quarter of them, then falls along a cosine.</source>
        <translation>Her adımın öğrenme oranı: adımların dörtte biri boyunca yükselir, sonra bir kosinüs boyunca iner.</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The temperature of softmax must be above 0, but is {value}.</source>
        <translation>Softmax sıcaklığı 0’dan büyük olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name, or replace it with --replace.</source>
        <translation>{path} dosyası zaten var. Başka bir ad seçin ya da --replace ile üzerine yazın.</translation>
    </message>
    <message>
        <source>Run “{name}” cannot be written as {target}: it has {kind}.</source>
        <translation>“{name}” eğitimi {target} olarak yazılamaz: modeli {kind} biçiminde.</translation>
    </message>
    <message>
        <source>Nothing to read: name a picture, or a file with --strokes.</source>
        <translation>Okunacak bir şey yok: bir resim adı ya da --strokes ile bir dosya verin.</translation>
    </message>
    <message>
        <source>The strokes in {path} cannot be read ({reason}).</source>
        <translation>{path} içindeki çizgiler okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>{path} must hold a list of strokes, or an object with “strokes” and, if wanted, “canvas_size” and “pen_width”.</source>
        <translation>{path} bir çizgi listesi ya da “strokes” ve istenirse “canvas_size” ile “pen_width” içeren bir nesne olmalı.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}).</source>
        <translation>{path} ayar dosyası okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>“{value}” sets nothing: expected a setting, = and its value, as in {example}.</source>
        <translation>“{value}” bir şey ayarlamıyor: bir ayar, = ve değeri bekleniyordu, örneğin {example}.</translation>
    </message>
    <message>
        <source>“{field}” has the places 0 to {last}, and no place “{place}”.</source>
        <translation>“{field}” listesinde 0 ile {last} arasındaki sıralar var; “{place}” sırası yok.</translation>
    </message>
    <message>
        <source>“{field}” is empty, and has no place “{place}”.</source>
        <translation>“{field}” listesi boş; “{place}” sırası yok.</translation>
    </message>
    <message>
        <source>The last layer must give ten probabilities: a Dense layer with 10 units and softmax.</source>
        <translation>Son katman on olasılık vermeli: 10 nöronlu ve softmax’lı bir Dense katmanı.</translation>
    </message>
    <message>
        <source>“{field}” must be one of {expected}, or imported:NAME, but is {value}.</source>
        <translation>“{field}” şunlardan biri veya imported:AD olmalıdır: {expected}; ama {value}.</translation>
    </message>
    <message>
        <source>The NumPy engine learns from digits alone. Set non_digits to 0, or choose the Keras engine.</source>
        <translation>NumPy motoru yalnızca rakamlardan öğrenir. non_digits değerini 0 yapın ya da Keras motorunu seçin.</translation>
    </message>
    <message>
        <source>Layer {position} ({kind}) is not among those written from scratch: the NumPy engine has no convolution and no pooling. Choose the Keras engine for them.</source>
        <translation>{position}. katman ({kind}) sıfırdan yazılmış katmanlar arasında yok: NumPy motorunda evrişim ve havuzlama (pooling) bulunmaz. Bunlar için Keras motorunu seçin.</translation>
    </message>
    <message>
        <source>“{path}” is not a file. Choose a picture: PNG, JPEG, BMP or WebP.</source>
        <translation>“{path}” bir dosya değil. Bir resim seçin: PNG, JPEG, BMP ya da WebP.</translation>
    </message>
    <message>
        <source>There is no picture “{path}”. Check its name and folder.</source>
        <translation>“{path}” adlı bir resim yok. Adını ve klasörünü kontrol edin.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be read ({reason}). Check that you may open it.</source>
        <translation>“{path}” resmi okunamıyor ({reason}). Açma izniniz olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is too large: expected at most {limit} MiB, received {size} MiB. Save it smaller.</source>
        <translation>“{path}” resmi çok büyük: en çok {limit} MiB beklenirken {size} MiB geldi. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is empty: it has 0 bytes. Save or copy it again.</source>
        <translation>“{path}” resmi boş: 0 bayt. Yeniden kaydedin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>“{path}” is not a picture that can be opened: expected the content of a PNG, JPEG, BMP or WebP file, received something else. Save the picture as PNG.</source>
        <translation>“{path}” açılabilen bir resim değil: PNG, JPEG, BMP ya da WebP içeriği beklenirken başka bir şey geldi. Resmi PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is an animation. Save one of its frames as PNG.</source>
        <translation>“{path}” bir animasyon. Karelerinden birini PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is damaged or incomplete ({reason}). Save or copy it again.</source>
        <translation>“{path}” resmi bozuk ya da eksik ({reason}). Yeniden kaydedin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>The picture “{path}” is too large: expected at most {limit} × {limit} pixels, received {received}. Shrink it, or cut out the digit.</source>
        <translation>“{path}” resmi çok büyük: en çok {limit} × {limit} piksel beklenirken {received} geldi. Küçültün ya da rakamı kırpın.</translation>
    </message>
    <message>
        <source>This canvas cannot be read: expected a grey picture as a uint8 array of shape (height, width), received {received}. Convert it to one byte per pixel, with ink high.</source>
        <translation>Bu tuval okunamıyor: (yükseklik, genişlik) biçiminde gri bir uint8 dizisi beklenirken {received} geldi. Piksel başına bir bayta çevirin; mürekkebin değeri yüksek olsun.</translation>
    </message>
    <message>
        <source>The canvas size must be a whole number from 1 to {high}, but is {size}.</source>
        <translation>Tuval boyutu 1 ile {high} arasında bir tam sayı olmalı, ama {size}.</translation>
    </message>
    <message>
        <source>This picture does not fit on the canvas: expected {expected} bytes, received {received} of {type}. Fit it to the canvas first.</source>
        <translation>Bu resim tuvale uymuyor: {expected} bayt bekleniyordu, {type} türünde {received} geldi. Önce resmi tuvale sığdırın.</translation>
    </message>
    <message>
        <source>This ink cannot be drawn: expected strokes that are lists of points (x, y) with finite numbers, received {received}. Leave this point out.</source>
        <translation>Bu çizim görüntüye dönüştürülemiyor: sonlu sayılardan oluşan (x, y) noktalarının listeleri beklenirken {received} geldi. Bu noktayı çıkarın.</translation>
    </message>
    <message>
        <source>The pen&apos;s width must be a number above 0, in canvas pixels, but is {width}.</source>
        <translation>Kalem kalınlığı tuval pikseli cinsinden 0’dan büyük bir sayı olmalı, ama {width}.</translation>
    </message>
    <message>
        <source>There is no image set “{name}”. Known sets: {known}.</source>
        <translation>“{name}” adlı bir veri seti yok. Bilinenler: {known}.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged or incomplete ({reason}). Install the program again to restore it.</source>
        <translation>{path} veri dosyası bozuk ya da eksik ({reason}). Geri getirmek için programı yeniden kurun.</translation>
    </message>
    <message>
        <source>The data file {path} is missing. Install the program again to restore it.</source>
        <translation>{path} veri dosyası yok. Geri getirmek için programı yeniden kurun.</translation>
    </message>
    <message>
        <source>A network reads images of 28 × 28 bytes, but received {shape} of {type}. Prepare the picture with image_from_canvas first.</source>
        <translation>Ağ 28 × 28 baytlık görüntüler okur, ama {type} türünde {shape} geldi. Önce resmi image_from_canvas ile hazırlayın.</translation>
    </message>
    <message>
        <source>The model {path} is missing or damaged ({reason}). Choose another one.</source>
        <translation>{path} modeli yok ya da bozuk ({reason}). Başka bir model seçin.</translation>
    </message>
    <message>
        <source>The model {path} does not give ten probabilities. Choose another one.</source>
        <translation>{path} modeli on olasılık vermiyor. Başka bir model seçin.</translation>
    </message>
    <message>
        <source>There is no run “{name}”. “mnist-trainer runs” lists those that are kept.</source>
        <translation>“{name}” adlı bir eğitim yok. Saklananları “mnist-trainer runs” listeler.</translation>
    </message>
    <message>
        <source>The files of run “{name}” are damaged ({reason}). Delete {folder} to forget it.</source>
        <translation>“{name}” eğitiminin dosyaları bozuk ({reason}). Ondan kurtulmak için {folder} klasörünü silin.</translation>
    </message>
    <message>
        <source>The run “{name}” cannot be taken up again, because it is {state}. Only interrupted and stopped runs can.</source>
        <translation>“{name}” eğitimine devam edilemez, çünkü durumu: {state}. Yalnızca yarıda kalan (interrupted) ve durdurulan (stopped) eğitimlere devam edilebilir.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} MB left; a training needs at least {needed} MB. Free some space or choose another folder with MNIST_DESKTOP_HOME, then try again.</source>
        <translation>{path} diskinde yalnızca {free} MB yer kaldı; bir eğitim en az {needed} MB ister. Yer açın veya MNIST_DESKTOP_HOME ile başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Run “{name}” kept no model: it was cut off before its first save.</source>
        <translation>“{name}” eğitimi model saklamadı: ilk kayıttan önce kesildi.</translation>
    </message>
    <message>
        <source>{path} does not hold a network of this program ({reason}).</source>
        <translation>{path} bu programın bir ağını içermiyor ({reason}).</translation>
    </message>
    <message>
        <source>Layer {position} cannot be Maxout alone: Maxout chooses between sums of its own. Use it as the activation of a Dense layer.</source>
        <translation>{position}. katman tek başına Maxout olamaz: Maxout kendi toplamları arasından seçer. Onu bir Dense katmanının aktivasyonu olarak kullanın.</translation>
    </message>
    <message>
        <source>Layer {position} is a convolution; Maxout works in Dense layers only.</source>
        <translation>{position}. katman bir evrişim; Maxout yalnızca Dense katmanlarında çalışır.</translation>
    </message>
    <message>
        <source>Layer {position} is Dense and needs one row of numbers, but receives {shape}. Put Flatten before it.</source>
        <translation>{position}. katman Dense; tek bir sayı dizisi gerekirken {shape} geliyor. Önüne Flatten koyun.</translation>
    </message>
    <message>
        <source>Layer {position} works on images, but receives one row of {size} numbers. Put it before Flatten.</source>
        <translation>{position}. katman görüntülerle çalışır, ama {size} sayılık tek bir dizi geliyor. Onu Flatten’dan önceye koyun.</translation>
    </message>
    <message>
        <source>Layer {position} would leave an image of {height} × {width} pixels. Take a smaller window, padding “same”, or fewer layers before it.</source>
        <translation>{position}. katmandan geriye {height} × {width} piksellik bir görüntü kalırdı. Daha küçük bir pencere, “same” dolgusu ya da öncesinde daha az katman kullanın.</translation>
    </message>
    <message>
        <source>There is no preset “{value}”. Nearest known: {near}.</source>
        <translation>“{value}” adlı bir hazır ayar yok. En yakını: {near}.</translation>
    </message>
    <message>
        <source>There is no preset “{value}”. Known: {near}.</source>
        <translation>“{value}” adlı bir hazır ayar yok. Bilinenler: {near}.</translation>
    </message>
    <message>
        <source>This is not a settings file: the JSON text breaks off or is malformed ({why}).</source>
        <translation>Bu bir ayar dosyası değil: JSON metni yarım ya da bozuk ({why}).</translation>
    </message>
    <message>
        <source>The setting “{field}” is missing.</source>
        <translation>“{field}” ayarı eksik.</translation>
    </message>
    <message>
        <source>“{field}” must be one of {expected}, but is {value}.</source>
        <translation>“{field}” şunlardan biri olmalı: {expected}; ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” needs a “kind” that is one of {expected}, but is {value}.</source>
        <translation>“{field}” için “kind” şunlardan biri olmalı: {expected}; ama {value}.</translation>
    </message>
    <message>
        <source>Settings are an object in JSON, with names and values, not {value}.</source>
        <translation>Ayarlar JSON’da adları ve değerleri olan bir nesnedir, {value} değil.</translation>
    </message>
    <message>
        <source>“{field}” is {value}, which does not fit: {why}.</source>
        <translation>“{field}” değeri {value} uygun değil: {why}.</translation>
    </message>
    <message>
        <source>There is no setting “{field}”. Nearest known: {near}.</source>
        <translation>“{field}” adlı bir ayar yok. En yakını: {near}.</translation>
    </message>
    <message>
        <source>“{field}” must be a whole number from {low} to {high}, but is {value}.</source>
        <translation>“{field}” {low} ile {high} arasında bir tam sayı olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be above {low} and at most {high}, but is {value}.</source>
        <translation>“{field}” {low} değerinden büyük ve en çok {high} olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be a number from {low} to {high}, but is {value}.</source>
        <translation>“{field}” {low} ile {high} arasında bir sayı olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Free some space or choose another folder with MNIST_DESKTOP_HOME, then try again.</source>
        <translation>{path} yazılamadı ({reason}). Yer açın ya da MNIST_DESKTOP_HOME ile başka bir klasör seçin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The loss stopped being a number in epoch {epoch}, near step {step}: the weights grew without bound. The last good weights are kept. Try a smaller learning rate (now {learning_rate}).</source>
        <translation>Kayıp, {epoch}. epoch’ta {step}. adım dolaylarında sayı olmaktan çıktı: ağırlıklar sınırsız büyüdü. Son sağlam ağırlıklar saklandı. Daha küçük bir öğrenme oranı deneyin (şimdi {learning_rate}).</translation>
    </message>
    <message>
        <source>The run “{name}” cannot be taken up again: the images of “{dataset}” have changed since ({before} then, {now} now). Train anew.</source>
        <translation>“{name}” eğitimine devam edilemez: “{dataset}” görüntüleri o zamandan beri değişti (o zaman {before}, şimdi {now}). Baştan eğitin.</translation>
    </message>
    <message>
        <source>The run “{name}” cannot be taken up again: its settings were changed, and its checkpoint is that of another network or optimiser. Train anew.</source>
        <translation>“{name}” eğitimi sürdürülemiyor: ayarları değiştirilmiş, kayıt noktası ise başka bir ağın ya da en iyileyicinin. Baştan eğitin.</translation>
    </message>
    <message>
        <source>Stopped by you; what was learned is kept.</source>
        <translation>İsteğiniz üzerine durduruldu; öğrenilenler saklandı.</translation>
    </message>
    <message>
        <source>Stopped by you before the first step; there is no model to keep.</source>
        <translation>İsteğiniz üzerine ilk adımdan önce durduruldu; saklanacak model yok.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Try a smaller network or batch.</source>
        <translation>Bu eğitim için bellek yetmiyor. Daha küçük bir ağ ya da batch deneyin.</translation>
    </message>
    <message>
        <source>The training failed unexpectedly: {reason}. The details help to report it.</source>
        <translation>Eğitim beklenmedik biçimde başarısız oldu: {reason}. Ayrıntılar, hatayı bildirmenize yardımcı olur.</translation>
    </message>
    <message>
        <source>The window&apos;s setting “{field}” cannot be {value}.</source>
        <translation>Pencerenin “{field}” ayarı {value} olamaz.</translation>
    </message>
    <message>
        <source>Nothing to delete: name the numbers of drawings, or --writer or --label.</source>
        <translation>Silinecek bir şey yok: çizimlerin numaralarını ya da --writer veya --label verin.</translation>
    </message>
    <message>
        <source>There is no such drawing: {missing}. “mnist-trainer drawings list” shows the numbers.</source>
        <translation>Böyle bir çizim yok: {missing}. Numaraları “mnist-trainer drawings list” gösterir.</translation>
    </message>
    <message>
        <source>There are no drawings to test with. Draw digits in Draw and say what they were.</source>
        <translation>Test edilecek çizim yok. Çiz sekmesinde rakamlar çizin ve ne olduklarını söyleyin.</translation>
    </message>
    <message>
        <source>The file of your drawings was damaged. Drawings that could be saved from it: {saved}. The damaged file was kept as {path}.</source>
        <translation>Çizimlerinizin dosyası bozulmuştu. İçinden kurtarılabilen çizim sayısı: {saved}. Bozuk dosya {path} adıyla saklandı.</translation>
    </message>
    <message>
        <source>There is no space left for your drawings in {path}. Free some space, then try again.</source>
        <translation>{path} içinde çizimleriniz için yer kalmadı. Biraz yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another program is using your drawings in {path}. Wait a moment, then try again.</source>
        <translation>{path} içindeki çizimlerinizi şu anda başka bir program kullanıyor. Biraz bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file of your drawings {path} is damaged ({reason}). Start the program again: it then saves what can still be read.</source>
        <translation>Çizimlerinizin dosyası {path} bozuk ({reason}). Programı yeniden başlatın: hâlâ okunabilenler o zaman kurtarılır.</translation>
    </message>
    <message>
        <source>Your drawings in {path} cannot be opened or changed ({reason}). Check that you may write in this folder, or choose another one with MNIST_DESKTOP_HOME.</source>
        <translation>{path} içindeki çizimleriniz açılamıyor ya da değiştirilemiyor ({reason}). Bu klasöre yazma izniniz olup olmadığını kontrol edin ya da MNIST_DESKTOP_HOME ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Your drawings in {path} were made by a newer version of this program (format {version}, known up to {known}). Install the newer version to use them; nothing was changed.</source>
        <translation>{path} içindeki çizimleriniz bu programın daha yeni bir sürümüyle yapılmış (biçim {version}; bilinen en yeni biçim {known}). Onları kullanmak için yeni sürümü kurun; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There are {count} drawings to export: expected 1 to {limit}. Choose other drawings.</source>
        <translation>Dışa aktarılacak {count} çizim var: 1 ile {limit} arasında olmalı. Başka çizimler seçin.</translation>
    </message>
    <message>
        <source>There is no format “{format}” for drawings. Known formats: {known}.</source>
        <translation>Çizimler için “{format}” adlı bir biçim yok. Bilinen biçimler: {known}.</translation>
    </message>
    <message>
        <source>“{path}” is there already and not empty. Choose a new folder or an empty one.</source>
        <translation>“{path}” zaten var ve boş değil. Yeni ya da boş bir klasör seçin.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Free some space or choose another folder, then try again.</source>
        <translation>“{path}” yazılamadı ({reason}). Biraz yer açın ya da başka bir klasör seçin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check its name and folder.</source>
        <translation>“{path}” adlı bir dosya ya da klasör yok. Adını ve klasörünü kontrol edin.</translation>
    </message>
    <message>
        <source>“{path}” cannot be taken: expected 1 to {limit} images, received {count}. Choose another file, or part it.</source>
        <translation>“{path}” alınamıyor: 1 ile {limit} arasında görüntü bekleniyordu, {count} geldi. Başka bir dosya seçin ya da dosyayı bölün.</translation>
    </message>
    <message>
        <source>“{path}” is too large: expected at most {limit} images, received {size} MiB. Part it.</source>
        <translation>“{path}” çok büyük: en çok {limit} görüntü bekleniyordu, {size} MiB geldi. Dosyayı bölün.</translation>
    </message>
    <message>
        <source>The images in “{path}” cannot be read ({reason}): expected MNIST’s pair of idx files, an npz file with images and labels, a csv file with a label and 784 pixels a line, or a folder of pictures for each class. Export or copy them again.</source>
        <translation>“{path}” içindeki görüntüler okunamıyor ({reason}): MNIST’in iki idx dosyası, görüntü ve etiket içeren bir npz dosyası, her satırında bir etiket ile 784 piksel olan bir csv dosyası ya da her sınıf için bir resim klasörü bekleniyordu. Yeniden dışa aktarın ya da kopyalayın.</translation>
    </message>
    <message>
        <source>“{path}” is one of two files: its partner {partner} is missing. Put both into one folder; their names must differ only in “images-idx3” and “labels-idx1”.</source>
        <translation>“{path}” iki dosyadan biri: eşi {partner} eksik. İkisini aynı klasöre koyun; adları yalnızca “images-idx3” ve “labels-idx1” bölümlerinde farklı olmalı.</translation>
    </message>
    <message>
        <source>“{path}” is a single picture, and nothing says what it shows. Put it into a folder with that class as its name, for digits 0 to 9, and import the folder around it.</source>
        <translation>“{path}” tek bir resim ve neyi gösterdiği belli değil. Onu adı o sınıf olan bir klasöre koyun (rakamlar için 0–9) ve o klasörün bulunduğu klasörü içe aktarın.</translation>
    </message>
    <message>
        <source>Line {number} of “{path}” is no image: expected a label from 0 to 9, then 784 whole numbers from 0 to 255 and, if wanted, a writer, all parted by commas. Nothing was taken from the file.</source>
        <translation>“{path}” dosyasının {number}. satırı bir görüntü değil: 0–9 arası bir etiket, ardından 0–255 arası 784 tam sayı ve istenirse yazanın adı, hepsi virgülle ayrılmış olarak bekleniyordu. Dosyadan hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds no drawings: expected folders named 0 to 9 with pictures in them, or one pair of MNIST’s files. Name the file itself if there are several.</source>
        <translation>“{path}” klasöründe çizim yok: adları 0–9 olan ve içinde resimler bulunan klasörler ya da MNIST’in bir çift dosyası bekleniyordu. Birden çok çift varsa dosyanın kendisini seçin.</translation>
    </message>
    <message>
        <source>A label must be a digit from 0 to 9, but is {received}.</source>
        <translation>Etiket 0 ile 9 arasında bir rakam olmalı, ama {received} geldi.</translation>
    </message>
    <message>
        <source>This drawing cannot be kept: expected an image of 28 × 28 bytes, received {received}.</source>
        <translation>Bu çizim saklanamıyor: 28 × 28 baytlık bir görüntü bekleniyordu, {received} geldi.</translation>
    </message>
    <message>
        <source>The ink of this drawing cannot be kept ({reason}).</source>
        <translation>Bu çizimin çizgileri saklanamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The ink of this drawing is too large: expected at most {limit} bytes, received {size}. Draw with fewer strokes.</source>
        <translation>Bu çizim çok büyük: çizgileri için en çok {limit} bayt bekleniyordu, {size} geldi. Daha az çizgiyle çizin.</translation>
    </message>
    <message>
        <source>The writer’s name is too long: expected at most {limit} characters, received {count}. Choose a shorter one.</source>
        <translation>Yazanın adı çok uzun: en çok {limit} karakter bekleniyordu, {count} geldi. Daha kısa bir ad seçin.</translation>
    </message>
    <message>
        <source>There are too few drawings of your own: {training} to train with and {testing} to test with; needed are at least {needed} and 1. Every fifth drawing of a digit is kept for testing. Draw digits in Draw and say what they were.</source>
        <translation>Kendi çizimleriniz yetmiyor: eğitim için {training}, test için {testing} çizim var; en az {needed} ve 1 gerekli. Her rakamın beşinci çizimleri test için ayrılır. Çiz sekmesinde rakamlar çizin ve ne olduklarını söyleyin.</translation>
    </message>
    <message>
        <source>The file {path} that belongs to a model is damaged ({reason}). Train the model again, or choose another one.</source>
        <translation>Bir modele ait {path} dosyası bozuk ({reason}). Modeli yeniden eğitin ya da başka bir model seçin.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). The details are in the log file.</source>
        <translation>Bu yapılamadı ({reason}). Ayrıntılar günlük dosyasında.</translation>
    </message>
    <message>
        <source>This is not a drawing that was kept: {what} cannot be {received}. Draw it again.</source>
        <translation>Bu, saklanmış bir çizim değil: {what} {received} olamaz. Yeniden çizin.</translation>
    </message>
    <message>
        <source>The file {path} does not hold a drawing that was kept. Draw it again.</source>
        <translation>{path} dosyasında saklanmış bir çizim yok. Yeniden çizin.</translation>
    </message>
    <message>
        <source>“{address}” is not on this computer, and nothing is fetched from the network. Save the picture first, then open the file.</source>
        <translation>“{address}” bu bilgisayarda değil ve ağdan hiçbir şey indirilmez. Önce resmi kaydedin, sonra dosyayı açın.</translation>
    </message>
    <message>
        <source>This is text, not a picture. Copy a picture or a picture file, then paste it.</source>
        <translation>Bu bir metin, resim değil. Bir resmi ya da resim dosyasını kopyalayıp yapıştırın.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a picture file, then paste it.</source>
        <translation>Yapıştırılacak resim yok. Bir resmi ya da resim dosyasını kopyalayıp yapıştırın.</translation>
    </message>
    <message>
        <source>The picture in the clipboard is damaged. Copy it again, or open its file.</source>
        <translation>Panodaki resim bozuk. Yeniden kopyalayın ya da dosyasını açın.</translation>
    </message>
    <message>
        <source>The drawing could not be saved as {path} ({reason}). Choose another folder or free some space, then save it again.</source>
        <translation>Çizim {path} olarak kaydedilemedi ({reason}). Başka bir klasör seçin ya da yer açın, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>This drawing is no longer there: another program deleted or changed it.</source>
        <translation>Bu çizim artık yok: başka bir program onu sildi ya da değiştirdi.</translation>
    </message>
    <message>
        <source>Something unexpected happened to your drawings ({reason}). Nothing was changed; try again, and look into the log file if it happens again.</source>
        <translation>Çizimlerinizle ilgili beklenmedik bir şey oldu ({reason}). Hiçbir şey değiştirilmedi; yeniden deneyin, yine olursa günlük dosyasına bakın.</translation>
    </message>
    <message>
        <source>A run that is taken up again keeps its settings: leave the other options out.</source>
        <translation>Devam edilen bir eğitimin ayarları değişmez: öteki seçenekleri yazmayın.</translation>
    </message>
    <message>
        <source>The imported image set “{name}” is damaged ({reason}). Remove it and import it again.</source>
        <translation>İçe aktarılmış “{name}” görüntü seti bozuk ({reason}). Onu kaldırıp yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>There is no imported image set “{name}”. Imported sets: {known}. Import it again, or choose another set.</source>
        <translation>“{name}” adlı içe aktarılmış bir görüntü seti yok. İçe aktarılmış setler: {known}. Yeniden içe aktarın ya da başka bir set seçin.</translation>
    </message>
    <message>
        <source>“{path}” holds too few images: {training} to train with and {testing} to test with; needed are at least {needed} and 1. Without a test part every fifth image of a class is kept for testing.</source>
        <translation>“{path}” içinde çok az görüntü var: eğitim için {training}, test için {testing}; en az {needed} ve 1 gerekir. Test bölümü yoksa her sınıfın her beşinci görüntüsü teste ayrılır.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an image set: it needs at least one letter from a to z or a digit. Choose another name.</source>
        <translation>“{name}” bir görüntü setinin adı olamaz: a–z arası en az bir harf ya da bir rakam gerekir. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is an imported image set “{name}” already. Choose another name, or remove that set first.</source>
        <translation>“{name}” adlı içe aktarılmış bir görüntü seti zaten var. Başka bir ad seçin ya da önce o seti kaldırın.</translation>
    </message>
    <message>
        <source>“{path}” has {count} classes: the networks here tell at most {limit} apart. Choose a set with fewer classes, or take some out.</source>
        <translation>“{path}” içinde {count} sınıf var: buradaki ağlar en çok {limit} sınıfı ayırt eder. Daha az sınıflı bir set seçin ya da bazılarını çıkarın.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds no image set: expected a folder of pictures for each class, at most 10, perhaps below the folders “train” and “test”; or MNIST’s two or four files.</source>
        <translation>“{path}” klasöründe görüntü seti yok: her sınıf için bir resim klasörü (en çok 10; “train” ve “test” klasörlerinin içinde de olabilir) ya da MNIST’in iki veya dört dosyası bekleniyordu.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are missing or damaged ({reason}). Choose another epoch.</source>
        <translation>{epoch}. epoch’un ağırlıkları eksik ya da bozuk ({reason}). Başka bir epoch seçin.</translation>
    </message>
    <message>
        <source>Run “{name}” has not finished an epoch yet. Wait a moment, then try again.</source>
        <translation>“{name}” eğitimi henüz bir epoch bitirmedi. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The weights do not fit the network. Choose another model.</source>
        <translation>Ağırlıklar ağa uymuyor. Başka bir model seçin.</translation>
    </message>
    <message>
        <source>The run “{name}” is going on already, perhaps in another window.</source>
        <translation>“{name}” eğitimi zaten sürüyor, belki başka bir pencerede.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged ({reason}), so this run cannot be taken up again. Train anew.</source>
        <translation>{path} kayıt noktası bozuk ({reason}); bu eğitime devam edilemez. Baştan eğitin.</translation>
    </message>
    <message>
        <source>The gradient’s length grew from {start} to {highest}; the loss is {loss} now.</source>
        <translation>Gradyanın uzunluğu {start} değerinden {highest} değerine çıktı; kayıp şimdi {loss}.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller.</source>
        <translation>On kat küçük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>Hardly anything is learned: after epoch {epoch} the loss is {loss} and {accuracy} are read right; guessing gives {chance} and {guessed}.</source>
        <translation>Neredeyse hiçbir şey öğrenilmiyor: {epoch}. epoch sonunda kayıp {loss}, doğru okunan {accuracy}; rastgele tahminde kayıp {chance}, doğru okunan {guessed} olurdu.</translation>
    </message>
    <message>
        <source>The penalty L1 or L2 outweighs the answers: make it a hundred times smaller.</source>
        <translation>L1 ya da L2 cezası yanıtlardan ağır basıyor: yüz kat küçültün.</translation>
    </message>
    <message>
        <source>The gradient is there, but the steps are tiny: try a learning rate ten times larger.</source>
        <translation>Gradyan var ama adımlar çok küçük: on kat büyük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>Try ReLU, batch normalization, fewer layers, or another learning rate.</source>
        <translation>ReLU, batch normalization, daha az katman ya da başka bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>{share} of the ReLU units answer 0 to every image and learn no more.</source>
        <translation>ReLU nöronlarının {share} kadarı her görüntüye 0 yanıtı veriyor ve artık öğrenmiyor.</translation>
    </message>
    <message>
        <source>The loss jumped from {start} to {highest}, and is {loss} now.</source>
        <translation>Kayıp {start} değerinden {highest} değerine fırladı; şimdi {loss}.</translation>
    </message>
    <message>
        <source>Switch on “Normalise pixels”, or try a learning rate ten times smaller.</source>
        <translation>“Pikselleri normalleştir” ayarını açın ya da on kat küçük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>With “First weights” at zero all units of a layer learn the same: choose Glorot or He there.</source>
        <translation>“İlk ağırlıklar” sıfır olunca bir katmanın bütün nöronları aynı şeyi öğrenir: orada Glorot ya da He seçin.</translation>
    </message>
    <message>
        <source>Switch on “Normalise pixels”: numbers up to 255 drive the units out of range.</source>
        <translation>“Pikselleri normalleştir” ayarını açın: 255’e varan sayılar nöronları çalışma aralığının dışına iter.</translation>
    </message>
    <message>
        <source>Mean squared error begins slowly: try cross-entropy, or a larger learning rate.</source>
        <translation>Ortalama kare hata yavaş başlar: çapraz entropiyi ya da daha büyük bir öğrenme oranını deneyin.</translation>
    </message>
    <message>
        <source>Hardly any gradient gets through the layers: try He or Glorot as “First weights”, batch normalization, or fewer layers.</source>
        <translation>Katmanlardan neredeyse hiç gradyan geçmiyor: “İlk ağırlıklar” için He ya da Glorot seçin; batch normalization ya da daha az katman da deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate, He as “First weights”, batch normalization, or Leaky ReLU.</source>
        <translation>Daha küçük bir öğrenme oranı, “İlk ağırlıklar” için He, batch normalization ya da Leaky ReLU deneyin.</translation>
    </message>
    <message>
        <source>Overfitting: since epoch {best} the validation loss rose from {lowest} to {now}, while the training loss fell from {then} to {loss}.</source>
        <translation>Aşırı öğrenme: {best}. epoch’tan beri doğrulama kaybı {lowest} değerinden {now} değerine yükseldi, eğitim kaybı ise {then} değerinden {loss} değerine düştü.</translation>
    </message>
    <message>
        <source>Use more images or augmentation, or a smaller network with dropout.</source>
        <translation>Daha çok görüntü ya da veri artırma kullanın, ya da dropout’lu daha küçük bir ağ kurun.</translation>
    </message>
    <message>
        <source>Try more dropout or L2, augmentation, or early stopping with the best weights.</source>
        <translation>Daha çok dropout ya da L2, veri artırma ya da en iyi ağırlıklarla erken durdurma deneyin.</translation>
    </message>
    <message>
        <source>Try dropout, L2, augmentation, or early stopping with the best weights.</source>
        <translation>Dropout, L2, veri artırma ya da en iyi ağırlıklarla erken durdurma deneyin.</translation>
    </message>
    <message>
        <source>The target was reached in epoch {epoch}: an accuracy of {value}, wanted {target}.</source>
        <translation>Hedefe {epoch}. epoch’ta ulaşıldı: doğruluk {value}, istenen {target}.</translation>
    </message>
    <message>
        <source>The target was reached in epoch {epoch}: a loss of {value}, wanted {target}.</source>
        <translation>Hedefe {epoch}. epoch’ta ulaşıldı: kayıp {value}, istenen {target}.</translation>
    </message>
    <message>
        <source>Ended early in epoch {epoch}: the loss has not been better than in epoch {best} for {patience} epochs.</source>
        <translation>{epoch}. epoch’ta erken durduruldu: kayıp {patience} epoch’tur {best}. epoch’takinden iyi olmadı.</translation>
    </message>
    <message>
        <source>The curves could not be saved as {path} ({reason}). Choose another folder or free some space, then save them again.</source>
        <translation>Eğriler {path} olarak kaydedilemedi ({reason}). Başka bir klasör seçin veya yer açın, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>Çıktı yazılamadı ({reason}).</translation>
    </message>
    <message>
        <source>This was called off.</source>
        <translation>Bundan vazgeçildi.</translation>
    </message>
    <message>
        <source>The logs for TensorBoard could not be written ({reason}).</source>
        <translation>TensorBoard kayıtları yazılamadı ({reason}).</translation>
    </message>
    <message>
        <source>The training goes on; free some space, and the next epoch writes all of them.</source>
        <translation>Eğitim sürüyor; yer açın, sonraki epoch hepsini yeniden yazar.</translation>
    </message>
</context>
</TS>
